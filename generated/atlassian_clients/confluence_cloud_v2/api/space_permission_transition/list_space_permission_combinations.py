"""GET /space-permissions/transition/combinations. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.list_space_permission_combinations_response import (
        ListSpacePermissionCombinationsResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ListSpacePermissionCombinationsResponse",
}


def request(
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/space-permissions/transition/combinations",
        query=_query(
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> ListSpacePermissionCombinationsResponse | None:
    return cast("ListSpacePermissionCombinationsResponse | None", _read(response, _RESULTS, _models))
