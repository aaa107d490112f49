"""GET /rest/api/3/project/{projectKeyOrId}/securitylevel. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.project_issue_security_levels import ProjectIssueSecurityLevels

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectIssueSecurityLevels",
}


def request(
    project_key_or_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project/{_segment('projectKeyOrId', project_key_or_id)}/securitylevel",
    )


def parse(response: Response) -> ProjectIssueSecurityLevels | None:
    return cast("ProjectIssueSecurityLevels | None", _read(response, _RESULTS, _models))
