"""GET /api/2/upgrade. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.upgrade_result_bean import UpgradeResultBean

_RESULTS: Final[dict[str, str]] = {
    "200": "UpgradeResultBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/upgrade",
    )


def parse(response: Response) -> UpgradeResultBean | None:
    return cast("UpgradeResultBean | None", _read(response, _RESULTS, _models))
