"""GET /api/2/monitoring/jmx/areMetricsExposed. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "bool",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/monitoring/jmx/areMetricsExposed",
    )


def parse(response: Response) -> bool | None:
    return cast("bool | None", _read(response, _RESULTS, _models))
