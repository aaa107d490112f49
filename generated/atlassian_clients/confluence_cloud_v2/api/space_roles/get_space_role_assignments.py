"""GET /spaces/{id}/role-assignments. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_available_space_roles_principal_type import (
        GetAvailableSpaceRolesPrincipalType,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_space_role_assignments_result import (
        GetSpaceRoleAssignmentsResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetSpaceRoleAssignmentsResult",
}


def request(
    id: int,
    *,
    role_id: str | Unset = UNSET,
    role_type: str | Unset = UNSET,
    principal_id: str | Unset = UNSET,
    principal_type: GetAvailableSpaceRolesPrincipalType | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/spaces/{_segment('id', id)}/role-assignments",
        query=_query(
            ("role-id", role_id, False),
            ("role-type", role_type, False),
            ("principal-id", principal_id, False),
            ("principal-type", principal_type, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetSpaceRoleAssignmentsResult | None:
    return cast("GetSpaceRoleAssignmentsResult | None", _read(response, _RESULTS, _models))
