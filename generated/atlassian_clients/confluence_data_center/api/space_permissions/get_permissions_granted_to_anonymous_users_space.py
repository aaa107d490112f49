"""GET /rest/api/space/{spaceKey}/permissions/anonymous. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.space_permission import SpacePermission

_RESULTS: Final[dict[str, str]] = {
    "200": "list[SpacePermission]",
}


def request(
    space_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/permissions/anonymous",
    )


def parse(response: Response) -> list[SpacePermission] | None:
    return cast("list[SpacePermission] | None", _read(response, _RESULTS, _models))
