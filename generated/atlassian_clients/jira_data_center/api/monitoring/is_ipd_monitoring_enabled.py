"""GET /api/2/monitoring/ipd. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.ipd_monitoring_rest_entity import IpdMonitoringRestEntity

_RESULTS: Final[dict[str, str]] = {
    "200": "IpdMonitoringRestEntity",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/monitoring/ipd",
    )


def parse(response: Response) -> IpdMonitoringRestEntity | None:
    return cast("IpdMonitoringRestEntity | None", _read(response, _RESULTS, _models))
