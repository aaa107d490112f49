"""GET /rest/agile/1.0/board/{boardId}/project. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    board_id: int,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}/project",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
