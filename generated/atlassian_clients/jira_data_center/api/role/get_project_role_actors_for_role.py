"""GET /api/2/role/{id}/actors. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_role_actors_bean import ProjectRoleActorsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectRoleActorsBean",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/role/{_segment('id', id)}/actors",
    )


def parse(response: Response) -> ProjectRoleActorsBean | None:
    return cast("ProjectRoleActorsBean | None", _read(response, _RESULTS, _models))
