"""GET /spaces/{id}/permissions. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_space_permissions_assignments_result import (
        GetSpacePermissionsAssignmentsResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetSpacePermissionsAssignmentsResult",
}


def request(
    id: int,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/spaces/{_segment('id', id)}/permissions",
        query=_query(
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetSpacePermissionsAssignmentsResult | None:
    return cast("GetSpacePermissionsAssignmentsResult | None", _read(response, _RESULTS, _models))
