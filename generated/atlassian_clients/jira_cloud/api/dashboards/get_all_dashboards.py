"""GET /rest/api/3/dashboard. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_all_dashboards_filter import GetAllDashboardsFilter
    from atlassian_clients.jira_cloud.models.page_of_dashboards import PageOfDashboards

_RESULTS: Final[dict[str, str]] = {
    "200": "PageOfDashboards",
}


def request(
    *,
    filter_: GetAllDashboardsFilter | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/dashboard",
        query=_query(
            ("filter", filter_, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageOfDashboards | None:
    return cast("PageOfDashboards | None", _read(response, _RESULTS, _models))
