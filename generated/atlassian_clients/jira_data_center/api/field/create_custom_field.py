"""POST /api/2/field. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.custom_field_definition_json_bean import (
        CustomFieldDefinitionJsonBean,
    )
    from atlassian_clients.jira_data_center.models.field_bean import FieldBean

_RESULTS: Final[dict[str, str]] = {
    "201": "FieldBean",
}


def request(
    *,
    body: CustomFieldDefinitionJsonBean | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/field",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> FieldBean | None:
    return cast("FieldBean | None", _read(response, _RESULTS, _models))
