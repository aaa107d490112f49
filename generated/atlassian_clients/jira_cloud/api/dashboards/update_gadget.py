"""PUT /rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.dashboard_gadget_update_request import DashboardGadgetUpdateRequest

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    dashboard_id: int,
    gadget_id: int,
    *,
    body: DashboardGadgetUpdateRequest | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/dashboard/{_segment('dashboardId', dashboard_id)}/gadget/{_segment('gadgetId', gadget_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
