"""GET /rest/api/instance-metrics. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.instance_metrics import InstanceMetrics

_RESULTS: Final[dict[str, str]] = {
    "200": "InstanceMetrics",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/instance-metrics",
    )


def parse(response: Response) -> InstanceMetrics | None:
    return cast("InstanceMetrics | None", _read(response, _RESULTS, _models))
