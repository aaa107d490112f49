"""GET /api/2/dashboard. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.dashboards_bean import DashboardsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "DashboardsBean",
}


def request(
    *,
    filter_: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    start_at: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/dashboard",
        query=_query(
            ("filter", filter_, False),
            ("maxResults", max_results, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> DashboardsBean | None:
    return cast("DashboardsBean | None", _read(response, _RESULTS, _models))
