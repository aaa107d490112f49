"""GET /rest/software/1.0/board/{boardId}/backlog/approximate-count. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.issue_count_bean import IssueCountBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueCountBean",
}


def request(
    board_id: int,
    *,
    jql: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/software/1.0/board/{_segment('boardId', board_id)}/backlog/approximate-count",
        query=_query(
            ("jql", jql, False),
        ),
    )


def parse(response: Response) -> IssueCountBean | None:
    return cast("IssueCountBean | None", _read(response, _RESULTS, _models))
