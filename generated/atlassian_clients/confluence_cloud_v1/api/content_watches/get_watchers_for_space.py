"""GET /wiki/rest/api/space/{spaceKey}/watch. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.space_watch_array import SpaceWatchArray

_RESULTS: Final[dict[str, str]] = {
    "200": "SpaceWatchArray",
}


def request(
    space_key: str,
    *,
    start: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}/watch",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> SpaceWatchArray | None:
    return cast("SpaceWatchArray | None", _read(response, _RESULTS, _models))
