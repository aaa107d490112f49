"""PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.move_page_position import MovePagePosition
    from atlassian_clients.confluence_cloud_v1.models.move_page_result import MovePageResult

_RESULTS: Final[dict[str, str]] = {
    "200": "MovePageResult",
}


def request(
    page_id: str,
    position: MovePagePosition,
    target_id: str,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/rest/api/content/{_segment('pageId', page_id)}/move/{_segment('position', position)}/{_segment('targetId', target_id)}",
    )


def parse(response: Response) -> MovePageResult | None:
    return cast("MovePageResult | None", _read(response, _RESULTS, _models))
