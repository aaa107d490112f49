"""POST /rest/api/3/project/{projectIdOrKey}/restore. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.project import Project

_RESULTS: Final[dict[str, str]] = {
    "200": "Project",
}


def request(
    project_id_or_key: str,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/restore",
    )


def parse(response: Response) -> Project | None:
    return cast("Project | None", _read(response, _RESULTS, _models))
