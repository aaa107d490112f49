"""GET /rest/api/3/dashboard/gadgets. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.available_dashboard_gadgets_response import (
        AvailableDashboardGadgetsResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "AvailableDashboardGadgetsResponse",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/dashboard/gadgets",
    )


def parse(response: Response) -> AvailableDashboardGadgetsResponse | None:
    return cast("AvailableDashboardGadgetsResponse | None", _read(response, _RESULTS, _models))
