"""GET /rest/api/3/issuetypescheme/mapping. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_issue_type_scheme_mapping import PageBeanIssueTypeSchemeMapping

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanIssueTypeSchemeMapping",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    issue_type_scheme_id: list[int] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuetypescheme/mapping",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("issueTypeSchemeId", issue_type_scheme_id, False),
        ),
    )


def parse(response: Response) -> PageBeanIssueTypeSchemeMapping | None:
    return cast("PageBeanIssueTypeSchemeMapping | None", _read(response, _RESULTS, _models))
