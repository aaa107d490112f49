"""POST /rest/api/3/issue. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.created_issue import CreatedIssue
    from atlassian_clients.jira_cloud.models.issue_update_details import IssueUpdateDetails

_RESULTS: Final[dict[str, str]] = {
    "201": "CreatedIssue",
}


def request(
    *,
    body: IssueUpdateDetails | Json,
    update_history: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issue",
        query=_query(
            ("updateHistory", update_history, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreatedIssue | None:
    return cast("CreatedIssue | None", _read(response, _RESULTS, _models))
