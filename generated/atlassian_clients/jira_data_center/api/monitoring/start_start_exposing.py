"""POST /api/2/monitoring/jmx/startExposing. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request() -> Request:
    return Request(
        "POST",
        f"/rest/api/2/monitoring/jmx/startExposing",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
