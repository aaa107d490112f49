"""GET /api/2/permissionscheme. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permission_schemes_bean import PermissionSchemesBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionSchemesBean",
}


def request(
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/permissionscheme",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PermissionSchemesBean | None:
    return cast("PermissionSchemesBean | None", _read(response, _RESULTS, _models))
