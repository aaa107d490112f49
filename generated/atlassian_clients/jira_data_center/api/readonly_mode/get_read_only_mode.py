"""GET /api/2/readonly-mode. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.read_only_mode_status import ReadOnlyModeStatus

_RESULTS: Final[dict[str, str]] = {
    "200": "ReadOnlyModeStatus",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/readonly-mode",
    )


def parse(response: Response) -> ReadOnlyModeStatus | None:
    return cast("ReadOnlyModeStatus | None", _read(response, _RESULTS, _models))
