"""GET /rest/api/3/permissionscheme/{schemeId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permission_scheme import PermissionScheme

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionScheme",
}


def request(
    scheme_id: int,
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/permissionscheme/{segment('schemeId', scheme_id)}",
        query=query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PermissionScheme | None:
    return cast("PermissionScheme | None", read(response, _RESULTS, _models))
