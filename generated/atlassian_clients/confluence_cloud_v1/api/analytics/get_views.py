"""GET /wiki/rest/api/analytics/content/{contentId}/views. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
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
    from atlassian_clients.confluence_cloud_v1.models.get_viewers_result import GetViewersResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetViewersResult",
}


def request(
    content_id: str,
    *,
    from_date: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/analytics/content/{_segment('contentId', content_id)}/views",
        query=_query(
            ("fromDate", from_date, False),
        ),
    )


def parse(response: Response) -> GetViewersResult | None:
    return cast("GetViewersResult | None", _read(response, _RESULTS, _models))
