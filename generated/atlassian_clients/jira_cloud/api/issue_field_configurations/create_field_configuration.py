"""POST /rest/api/3/fieldconfiguration (deprecated). Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.field_configuration import FieldConfiguration
    from atlassian_clients.jira_cloud.models.field_configuration_details import FieldConfigurationDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "FieldConfiguration",
}


def request(
    *,
    body: FieldConfigurationDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/fieldconfiguration",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> FieldConfiguration | None:
    return cast("FieldConfiguration | None", _read(response, _RESULTS, _models))
