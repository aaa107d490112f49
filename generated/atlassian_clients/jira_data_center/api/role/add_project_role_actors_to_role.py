"""POST /api/2/role/{id}/actors. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.actor_input_bean import ActorInputBean
    from atlassian_clients.jira_data_center.models.project_role_actors_bean import ProjectRoleActorsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectRoleActorsBean",
}


def request(
    id: int,
    *,
    body: ActorInputBean | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/role/{_segment('id', id)}/actors",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectRoleActorsBean | None:
    return cast("ProjectRoleActorsBean | None", _read(response, _RESULTS, _models))
