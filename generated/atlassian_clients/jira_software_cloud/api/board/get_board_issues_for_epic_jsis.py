"""GET /rest/software/1.0/board/{boardId}/epic/{epicId}/issue. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.software_issue_results import SoftwareIssueResults

_RESULTS: Final[dict[str, str]] = {
    "200": "SoftwareIssueResults",
}


def request(
    board_id: int,
    epic_id: int,
    *,
    next_page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    reconcile_issues: list[int] | Unset = UNSET,
    jql: str | Unset = UNSET,
    validate_query: bool | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/software/1.0/board/{_segment('boardId', board_id)}/epic/{_segment('epicId', epic_id)}/issue",
        query=_query(
            ("nextPageToken", next_page_token, False),
            ("maxResults", max_results, False),
            ("reconcileIssues", reconcile_issues, False),
            ("jql", jql, False),
            ("validateQuery", validate_query, False),
            ("fields", fields, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> SoftwareIssueResults | None:
    return cast("SoftwareIssueResults | None", _read(response, _RESULTS, _models))
