"""PUT /rest/api/3/permissionscheme/{schemeId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permission_scheme import PermissionScheme

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionScheme",
}


def request(
    scheme_id: int,
    *,
    body: PermissionScheme | Json,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/permissionscheme/{_segment('schemeId', scheme_id)}",
        query=_query(
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PermissionScheme | None:
    return cast("PermissionScheme | None", _read(response, _RESULTS, _models))
