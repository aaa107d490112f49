"""GET /wiki/rest/api/longtask. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.long_task_status_array import LongTaskStatusArray

_RESULTS: Final[dict[str, str]] = {
    "200": "LongTaskStatusArray",
}


def request(
    *,
    key: str | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/longtask",
        query=_query(
            ("key", key, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> LongTaskStatusArray | None:
    return cast("LongTaskStatusArray | None", _read(response, _RESULTS, _models))
