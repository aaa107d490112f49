"""GET /rest/api/3/project/{projectIdOrKey}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.project import Project

_RESULTS: Final[dict[str, str]] = {
    "200": "Project",
}


def request(
    project_id_or_key: str,
    *,
    expand: str | Unset = UNSET,
    properties: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}",
        query=_query(
            ("expand", expand, False),
            ("properties", properties, False),
        ),
    )


def parse(response: Response) -> Project | None:
    return cast("Project | None", _read(response, _RESULTS, _models))
