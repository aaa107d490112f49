"""GET /api/2/monitoring/app. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.app_monitoring_rest_entity import AppMonitoringRestEntity

_RESULTS: Final[dict[str, str]] = {
    "200": "AppMonitoringRestEntity",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/monitoring/app",
    )


def parse(response: Response) -> AppMonitoringRestEntity | None:
    return cast("AppMonitoringRestEntity | None", _read(response, _RESULTS, _models))
