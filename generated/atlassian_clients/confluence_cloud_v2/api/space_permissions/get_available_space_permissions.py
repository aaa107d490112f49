"""GET /space-permissions. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_available_space_permissions_result import (
        GetAvailableSpacePermissionsResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetAvailableSpacePermissionsResult",
}


def request(
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/space-permissions",
        query=_query(
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetAvailableSpacePermissionsResult | None:
    return cast("GetAvailableSpacePermissionsResult | None", _read(response, _RESULTS, _models))
