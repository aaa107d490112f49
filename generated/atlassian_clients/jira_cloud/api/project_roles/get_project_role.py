"""GET /rest/api/3/project/{projectIdOrKey}/role/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
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
    from atlassian_clients.jira_cloud.models.project_role import ProjectRole

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectRole",
}


def request(
    project_id_or_key: str,
    id: int,
    *,
    exclude_inactive_users: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/role/{_segment('id', id)}",
        query=_query(
            ("excludeInactiveUsers", exclude_inactive_users, False),
        ),
    )


def parse(response: Response) -> ProjectRole | None:
    return cast("ProjectRole | None", _read(response, _RESULTS, _models))
