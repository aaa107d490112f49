"""GET /api/2/project/{projectKeyOrId}/permissionscheme. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permission_scheme_bean import PermissionSchemeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionSchemeBean",
}


def request(
    project_key_or_id: str,
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/project/{_segment('projectKeyOrId', project_key_or_id)}/permissionscheme",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PermissionSchemeBean | None:
    return cast("PermissionSchemeBean | None", _read(response, _RESULTS, _models))
