"""GET /wiki/rest/api/group/picker. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.group_array_with_links import GroupArrayWithLinks

_RESULTS: Final[dict[str, str]] = {
    "200": "GroupArrayWithLinks",
}


def request(
    *,
    query: str,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    should_return_total_size: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/group/picker",
        query=_query(
            ("query", query, False),
            ("start", start, False),
            ("limit", limit, False),
            ("shouldReturnTotalSize", should_return_total_size, False),
        ),
    )


def parse(response: Response) -> GroupArrayWithLinks | None:
    return cast("GroupArrayWithLinks | None", _read(response, _RESULTS, _models))
