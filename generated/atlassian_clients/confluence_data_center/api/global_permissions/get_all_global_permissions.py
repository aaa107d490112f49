"""GET /rest/api/permissions. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.global_permission import GlobalPermission

_RESULTS: Final[dict[str, str]] = {
    "200": "list[GlobalPermission]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/permissions",
    )


def parse(response: Response) -> list[GlobalPermission] | None:
    return cast("list[GlobalPermission] | None", _read(response, _RESULTS, _models))
