"""PUT /rest/api/3/project/{projectKeyOrId}/permissionscheme. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body,
    query,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.id_bean import IdBean
    from atlassian_clients.jira_cloud.models.permission_scheme import PermissionScheme

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionScheme",
}


def request(
    project_key_or_id: str,
    *,
    body: IdBean | Json,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/project/{segment('projectKeyOrId', project_key_or_id)}/permissionscheme",
        query=query(
            ("expand", expand, False),
        ),
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> PermissionScheme | None:
    return cast("PermissionScheme | None", read(response, _RESULTS, _models))
