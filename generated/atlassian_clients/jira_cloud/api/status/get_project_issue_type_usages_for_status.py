"""GET /rest/api/3/statuses/{statusId}/project/{projectId}/issueTypeUsages. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.status_project_issue_type_usage_dto import StatusProjectIssueTypeUsageDto

_RESULTS: Final[dict[str, str]] = {
    "200": "StatusProjectIssueTypeUsageDto",
}


def request(
    status_id: str,
    project_id: str,
    *,
    next_page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/statuses/{_segment('statusId', status_id)}/project/{_segment('projectId', project_id)}/issueTypeUsages",
        query=_query(
            ("nextPageToken", next_page_token, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> StatusProjectIssueTypeUsageDto | None:
    return cast("StatusProjectIssueTypeUsageDto | None", _read(response, _RESULTS, _models))
