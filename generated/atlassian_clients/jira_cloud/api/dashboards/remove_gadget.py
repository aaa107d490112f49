"""DELETE /rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    dashboard_id: int,
    gadget_id: int,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/dashboard/{_segment('dashboardId', dashboard_id)}/gadget/{_segment('gadgetId', gadget_id)}",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
