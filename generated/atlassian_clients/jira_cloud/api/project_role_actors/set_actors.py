"""PUT /rest/api/3/project/{projectIdOrKey}/role/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_role import ProjectRole
    from atlassian_clients.jira_cloud.models.project_role_actors_update_bean import ProjectRoleActorsUpdateBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectRole",
}


def request(
    project_id_or_key: str,
    id: int,
    *,
    body: ProjectRoleActorsUpdateBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/role/{_segment('id', id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectRole | None:
    return cast("ProjectRole | None", _read(response, _RESULTS, _models))
