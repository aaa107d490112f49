"""GET /rest/api/3/workflows/capabilities. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_capabilities import WorkflowCapabilities

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowCapabilities",
}


def request(
    *,
    workflow_id: str | Unset = UNSET,
    project_id: str | Unset = UNSET,
    issue_type_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflows/capabilities",
        query=_query(
            ("workflowId", workflow_id, False),
            ("projectId", project_id, False),
            ("issueTypeId", issue_type_id, False),
        ),
    )


def parse(response: Response) -> WorkflowCapabilities | None:
    return cast("WorkflowCapabilities | None", _read(response, _RESULTS, _models))
