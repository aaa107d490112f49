"""GET /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/project. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_project_details import PageBeanProjectDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanProjectDetails",
}


def request(
    issue_type_screen_scheme_id: int,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuetypescreenscheme/{_segment('issueTypeScreenSchemeId', issue_type_screen_scheme_id)}/project",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("query", query, False),
        ),
    )


def parse(response: Response) -> PageBeanProjectDetails | None:
    return cast("PageBeanProjectDetails | None", _read(response, _RESULTS, _models))
