"""GET /rest/api/3/issuetypescreenscheme/mapping. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_issue_type_screen_scheme_item import (
        PageBeanIssueTypeScreenSchemeItem,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanIssueTypeScreenSchemeItem",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    issue_type_screen_scheme_id: list[int] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuetypescreenscheme/mapping",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("issueTypeScreenSchemeId", issue_type_screen_scheme_id, False),
        ),
    )


def parse(response: Response) -> PageBeanIssueTypeScreenSchemeItem | None:
    return cast("PageBeanIssueTypeScreenSchemeItem | None", _read(response, _RESULTS, _models))
