"""POST /api/2/role. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.create_update_role_request_bean import CreateUpdateRoleRequestBean
    from atlassian_clients.jira_data_center.models.project_role_bean import ProjectRoleBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectRoleBean",
}


def request(
    *,
    body: CreateUpdateRoleRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/role",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectRoleBean | None:
    return cast("ProjectRoleBean | None", _read(response, _RESULTS, _models))
