"""POST /rest/api/3/field. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.custom_field_definition_json_bean import CustomFieldDefinitionJsonBean
    from atlassian_clients.jira_cloud.models.field_details import FieldDetails

_RESULTS: Final[dict[str, str]] = {
    "201": "FieldDetails",
}


def request(
    *,
    body: CustomFieldDefinitionJsonBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/field",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> FieldDetails | None:
    return cast("FieldDetails | None", _read(response, _RESULTS, _models))
