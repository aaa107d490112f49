"""GET /rest/api/longtask. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.get_tasks_result import GetTasksResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetTasksResult",
}


def request(
    *,
    expand: str | Unset = UNSET,
    start: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/longtask",
        query=query(
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetTasksResult | None:
    return cast("GetTasksResult | None", read(response, _RESULTS, _models))
