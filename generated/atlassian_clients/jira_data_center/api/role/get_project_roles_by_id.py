"""GET /api/2/role/{id}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.project_role_bean import ProjectRoleBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectRoleBean",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/role/{_segment('id', id)}",
    )


def parse(response: Response) -> ProjectRoleBean | None:
    return cast("ProjectRoleBean | None", _read(response, _RESULTS, _models))
