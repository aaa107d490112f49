"""DELETE /rest/api/3/role/{id}/actors. Made by `make generate`."""

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
    id: int,
    *,
    user: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    group: str | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/role/{_segment('id', id)}/actors",
        query=_query(
            ("user", user, False),
            ("groupId", group_id, False),
            ("group", group, False),
        ),
    )


def parse(response: Response) -> ProjectRole | None:
    return cast("ProjectRole | None", _read(response, _RESULTS, _models))
