"""PUT /rest/api/3/comment/{commentId}/properties/{propertyKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    json_body,
    read,
    segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
    "201": "Any",
}


def request(
    comment_id: str,
    property_key: str,
    *,
    body: Any,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/comment/{segment('commentId', comment_id)}/properties/{segment('propertyKey', property_key)}",
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", read(response, _RESULTS, _models))
