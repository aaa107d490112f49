"""GET /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.permission_grant import PermissionGrant

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionGrant",
}


def request(
    scheme_id: int,
    permission_id: int,
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/permissionscheme/{_segment('schemeId', scheme_id)}/permission/{_segment('permissionId', permission_id)}",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PermissionGrant | None:
    return cast("PermissionGrant | None", _read(response, _RESULTS, _models))
