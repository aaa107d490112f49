"""POST /rest/api/3/fieldconfigurationscheme (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_configuration_scheme import FieldConfigurationScheme
    from atlassian_clients.jira_cloud.models.update_field_configuration_scheme_details import (
        UpdateFieldConfigurationSchemeDetails,
    )

_RESULTS: Final[dict[str, str]] = {
    "201": "FieldConfigurationScheme",
}


def request(
    *,
    body: UpdateFieldConfigurationSchemeDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/fieldconfigurationscheme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> FieldConfigurationScheme | None:
    return cast("FieldConfigurationScheme | None", _read(response, _RESULTS, _models))
