"""GET /rest/api/3/permissionscheme/{schemeId}/permission. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.permission_grants import PermissionGrants

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionGrants",
}


def request(
    scheme_id: int,
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/permissionscheme/{_segment('schemeId', scheme_id)}/permission",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PermissionGrants | None:
    return cast("PermissionGrants | None", _read(response, _RESULTS, _models))
