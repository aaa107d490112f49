"""GET /rest/api/3/screenscheme. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_all_issue_type_schemes_order_by import GetAllIssueTypeSchemesOrderBy
    from atlassian_clients.jira_cloud.models.page_bean_screen_scheme import PageBeanScreenScheme

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanScreenScheme",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    id: list[int] | Unset = UNSET,
    expand: str | Unset = UNSET,
    query_string: str | Unset = UNSET,
    order_by: GetAllIssueTypeSchemesOrderBy | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/screenscheme",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("id", id, False),
            ("expand", expand, False),
            ("queryString", query_string, False),
            ("orderBy", order_by, False),
        ),
    )


def parse(response: Response) -> PageBeanScreenScheme | None:
    return cast("PageBeanScreenScheme | None", _read(response, _RESULTS, _models))
