"""GET /agile/1.0/board/{boardId}/project. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
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
    from atlassian_clients.jira_data_center.models.project_json_bean import ProjectJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectJsonBean",
}


def request(
    board_id: int,
    *,
    max_results: int | Unset = UNSET,
    start_at: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}/project",
        query=_query(
            ("maxResults", max_results, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> ProjectJsonBean | None:
    return cast("ProjectJsonBean | None", _read(response, _RESULTS, _models))
