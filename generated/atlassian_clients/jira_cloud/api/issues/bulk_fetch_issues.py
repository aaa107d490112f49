"""POST /rest/api/3/issue/bulkfetch. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.bulk_fetch_issue_request_bean import BulkFetchIssueRequestBean
    from atlassian_clients.jira_cloud.models.bulk_issue_results import BulkIssueResults

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkIssueResults",
}


def request(
    *,
    body: BulkFetchIssueRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issue/bulkfetch",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> BulkIssueResults | None:
    return cast("BulkIssueResults | None", _read(response, _RESULTS, _models))
