"""GET /rest/api/3/dashboard/{dashboardId}/gadget. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.dashboard_gadget_response import DashboardGadgetResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "DashboardGadgetResponse",
}


def request(
    dashboard_id: int,
    *,
    module_key: list[str] | Unset = UNSET,
    uri: list[str] | Unset = UNSET,
    gadget_id: list[int] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/dashboard/{_segment('dashboardId', dashboard_id)}/gadget",
        query=_query(
            ("moduleKey", module_key, False),
            ("uri", uri, False),
            ("gadgetId", gadget_id, False),
        ),
    )


def parse(response: Response) -> DashboardGadgetResponse | None:
    return cast("DashboardGadgetResponse | None", _read(response, _RESULTS, _models))
