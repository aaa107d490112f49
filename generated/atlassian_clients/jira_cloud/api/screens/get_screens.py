"""GET /rest/api/3/screens. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_screens_scope_item import GetScreensScopeItem
    from atlassian_clients.jira_cloud.models.page_bean_screen import PageBeanScreen

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanScreen",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    id: list[int] | Unset = UNSET,
    query_string: str | Unset = UNSET,
    scope: list[GetScreensScopeItem] | Unset = UNSET,
    order_by: GetAllIssueTypeSchemesOrderBy | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/screens",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("id", id, False),
            ("queryString", query_string, False),
            ("scope", scope, False),
            ("orderBy", order_by, False),
        ),
    )


def parse(response: Response) -> PageBeanScreen | None:
    return cast("PageBeanScreen | None", _read(response, _RESULTS, _models))
