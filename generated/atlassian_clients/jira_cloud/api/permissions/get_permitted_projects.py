"""POST /rest/api/3/permissions/project. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permissions_keys_bean import PermissionsKeysBean
    from atlassian_clients.jira_cloud.models.permitted_projects import PermittedProjects

_RESULTS: Final[dict[str, str]] = {
    "200": "PermittedProjects",
}


def request(
    *,
    body: PermissionsKeysBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/permissions/project",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PermittedProjects | None:
    return cast("PermittedProjects | None", _read(response, _RESULTS, _models))
