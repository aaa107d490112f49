"""GET /rest/api/3/project/{projectId}/hierarchy. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.project_issue_type_hierarchy import ProjectIssueTypeHierarchy

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectIssueTypeHierarchy",
}


def request(
    project_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectId', project_id)}/hierarchy",
    )


def parse(response: Response) -> ProjectIssueTypeHierarchy | None:
    return cast("ProjectIssueTypeHierarchy | None", _read(response, _RESULTS, _models))
