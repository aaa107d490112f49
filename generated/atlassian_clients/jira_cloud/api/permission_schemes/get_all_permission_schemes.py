"""GET /rest/api/3/permissionscheme. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permission_schemes import PermissionSchemes

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionSchemes",
}


def request(
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/permissionscheme",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PermissionSchemes | None:
    return cast("PermissionSchemes | None", _read(response, _RESULTS, _models))
