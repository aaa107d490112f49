"""POST /rest/api/3/issue/watching. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.bulk_issue_is_watching import BulkIssueIsWatching
    from atlassian_clients.jira_cloud.models.issue_list import IssueList

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkIssueIsWatching",
}


def request(
    *,
    body: IssueList | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issue/watching",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> BulkIssueIsWatching | None:
    return cast("BulkIssueIsWatching | None", _read(response, _RESULTS, _models))
