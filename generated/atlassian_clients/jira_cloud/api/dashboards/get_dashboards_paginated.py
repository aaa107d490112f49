"""GET /rest/api/3/dashboard/search. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_dashboards_paginated_order_by import GetDashboardsPaginatedOrderBy
    from atlassian_clients.jira_cloud.models.get_dashboards_paginated_status import GetDashboardsPaginatedStatus
    from atlassian_clients.jira_cloud.models.page_bean_dashboard import PageBeanDashboard

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanDashboard",
}


def request(
    *,
    dashboard_name: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    owner: str | Unset = UNSET,
    groupname: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    project_id: int | Unset = UNSET,
    order_by: GetDashboardsPaginatedOrderBy | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    status: GetDashboardsPaginatedStatus | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/dashboard/search",
        query=_query(
            ("dashboardName", dashboard_name, False),
            ("accountId", account_id, False),
            ("owner", owner, False),
            ("groupname", groupname, False),
            ("groupId", group_id, False),
            ("projectId", project_id, False),
            ("orderBy", order_by, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("status", status, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PageBeanDashboard | None:
    return cast("PageBeanDashboard | None", _read(response, _RESULTS, _models))
