"""GET /rest/api/content/{contentId}/watchers. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.index_watchers_content_result import IndexWatchersContentResult

_RESULTS: Final[dict[str, str]] = {
    "200": "IndexWatchersContentResult",
}


def request(
    content_id: str,
    *,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/content/{_segment('contentId', content_id)}/watchers",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> IndexWatchersContentResult | None:
    return cast("IndexWatchersContentResult | None", _read(response, _RESULTS, _models))
