"""POST /rest/api/3/jql/match. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_matches import IssueMatches
    from atlassian_clients.jira_cloud.models.issues_and_jql_queries import IssuesAndJqlQueries

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueMatches",
}


def request(
    *,
    body: IssuesAndJqlQueries | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/jql/match",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> IssueMatches | None:
    return cast("IssueMatches | None", _read(response, _RESULTS, _models))
