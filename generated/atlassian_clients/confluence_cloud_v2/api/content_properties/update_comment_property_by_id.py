"""PUT /comments/{comment-id}/properties/{property-id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.content_property import ContentProperty
    from atlassian_clients.confluence_cloud_v2.models.content_property_update_request import (
        ContentPropertyUpdateRequest,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentProperty",
}


def request(
    comment_id: int,
    property_id: int,
    *,
    body: ContentPropertyUpdateRequest | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/api/v2/comments/{_segment('comment-id', comment_id)}/properties/{_segment('property-id', property_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ContentProperty | None:
    return cast("ContentProperty | None", _read(response, _RESULTS, _models))
