"""GET /rest/agile/1.0/board/filter/{filterId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
    from atlassian_clients.jira_software_cloud.models.get_board_by_filter_id_result import GetBoardByFilterIdResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetBoardByFilterIdResult",
}


def request(
    filter_id: int,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/filter/{_segment('filterId', filter_id)}",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> GetBoardByFilterIdResult | None:
    return cast("GetBoardByFilterIdResult | None", _read(response, _RESULTS, _models))
