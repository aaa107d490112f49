"""GET /api/2/permissions. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permissions_json_bean import PermissionsJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionsJsonBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/permissions",
    )


def parse(response: Response) -> PermissionsJsonBean | None:
    return cast("PermissionsJsonBean | None", _read(response, _RESULTS, _models))
