"""POST /rest/api/3/dashboard/{dashboardId}/gadget. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
    from atlassian_clients.jira_cloud.models.dashboard_gadget import DashboardGadget
    from atlassian_clients.jira_cloud.models.dashboard_gadget_settings import DashboardGadgetSettings

_RESULTS: Final[dict[str, str]] = {
    "200": "DashboardGadget",
}


def request(
    dashboard_id: int,
    *,
    body: DashboardGadgetSettings | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/dashboard/{_segment('dashboardId', dashboard_id)}/gadget",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> DashboardGadget | None:
    return cast("DashboardGadget | None", _read(response, _RESULTS, _models))
