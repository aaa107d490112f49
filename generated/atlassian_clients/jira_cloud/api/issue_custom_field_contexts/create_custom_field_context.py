"""POST /rest/api/3/field/{fieldId}/context. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_custom_field_context import CreateCustomFieldContext

_RESULTS: Final[dict[str, str]] = {
    "201": "CreateCustomFieldContext",
}


def request(
    field_id: str,
    *,
    body: CreateCustomFieldContext | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/context",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateCustomFieldContext | None:
    return cast("CreateCustomFieldContext | None", _read(response, _RESULTS, _models))
