"""POST /databases/{id}/properties. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.content_property_create_request import (
        ContentPropertyCreateRequest,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentProperty",
}


def request(
    id: int,
    *,
    body: ContentPropertyCreateRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/databases/{_segment('id', id)}/properties",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ContentProperty | None:
    return cast("ContentProperty | None", _read(response, _RESULTS, _models))
