"""GET /whiteboards/{whiteboard-id}/properties/{property-id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.content_property import ContentProperty

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentProperty",
}


def request(
    whiteboard_id: int,
    property_id: int,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/whiteboards/{_segment('whiteboard-id', whiteboard_id)}/properties/{_segment('property-id', property_id)}",
    )


def parse(response: Response) -> ContentProperty | None:
    return cast("ContentProperty | None", _read(response, _RESULTS, _models))
