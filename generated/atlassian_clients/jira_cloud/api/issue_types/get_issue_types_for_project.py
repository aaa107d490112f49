"""GET /rest/api/3/issuetype/project. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_details import IssueTypeDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "list[IssueTypeDetails]",
}


def request(
    *,
    project_id: int,
    level: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issuetype/project",
        query=_query(
            ("projectId", project_id, False),
            ("level", level, False),
        ),
    )


def parse(response: Response) -> list[IssueTypeDetails] | None:
    return cast("list[IssueTypeDetails] | None", _read(response, _RESULTS, _models))
