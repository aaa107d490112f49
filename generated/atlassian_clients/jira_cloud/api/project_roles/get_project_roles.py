"""GET /rest/api/3/project/{projectIdOrKey}/role. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_project_roles_result import GetProjectRolesResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetProjectRolesResult",
}


def request(
    project_id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/role",
    )


def parse(response: Response) -> GetProjectRolesResult | None:
    return cast("GetProjectRolesResult | None", _read(response, _RESULTS, _models))
