"""GET /rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_issue_security_level_member import (
        PageBeanIssueSecurityLevelMember,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanIssueSecurityLevelMember",
}


def request(
    issue_security_scheme_id: int,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    issue_security_level_id: list[str] | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuesecurityschemes/{_segment('issueSecuritySchemeId', issue_security_scheme_id)}/members",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("issueSecurityLevelId", issue_security_level_id, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PageBeanIssueSecurityLevelMember | None:
    return cast("PageBeanIssueSecurityLevelMember | None", _read(response, _RESULTS, _models))
