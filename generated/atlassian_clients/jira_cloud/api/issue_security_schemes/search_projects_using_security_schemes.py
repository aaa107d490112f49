"""GET /rest/api/3/issuesecurityschemes/project. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_issue_security_scheme_to_project_mapping import (
        PageBeanIssueSecuritySchemeToProjectMapping,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanIssueSecuritySchemeToProjectMapping",
}


def request(
    *,
    start_at: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    issue_security_scheme_id: list[str] | Unset = UNSET,
    project_id: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuesecurityschemes/project",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("issueSecuritySchemeId", issue_security_scheme_id, False),
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> PageBeanIssueSecuritySchemeToProjectMapping | None:
    return cast("PageBeanIssueSecuritySchemeToProjectMapping | None", _read(response, _RESULTS, _models))
