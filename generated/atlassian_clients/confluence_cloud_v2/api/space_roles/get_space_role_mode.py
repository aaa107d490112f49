"""GET /space-role-mode. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_space_role_mode_result import GetSpaceRoleModeResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetSpaceRoleModeResult",
}


def request() -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/space-role-mode",
    )


def parse(response: Response) -> GetSpaceRoleModeResult | None:
    return cast("GetSpaceRoleModeResult | None", _read(response, _RESULTS, _models))
