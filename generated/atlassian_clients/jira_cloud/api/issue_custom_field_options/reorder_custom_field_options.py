"""PUT /rest/api/3/field/{fieldId}/context/{contextId}/option/move. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.jira_cloud.models.order_of_custom_field_options import OrderOfCustomFieldOptions

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    field_id: str,
    context_id: int,
    *,
    body: OrderOfCustomFieldOptions | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/context/{_segment('contextId', context_id)}/option/move",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
