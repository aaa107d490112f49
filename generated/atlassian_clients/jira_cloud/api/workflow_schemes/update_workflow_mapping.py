"""PUT /rest/api/3/workflowscheme/{id}/workflow. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_types_workflow_mapping import IssueTypesWorkflowMapping
    from atlassian_clients.jira_cloud.models.workflow_scheme import WorkflowScheme

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowScheme",
}


def request(
    id: int,
    *,
    body: IssueTypesWorkflowMapping | Json,
    workflow_name: str,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/workflowscheme/{_segment('id', id)}/workflow",
        query=_query(
            ("workflowName", workflow_name, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowScheme | None:
    return cast("WorkflowScheme | None", _read(response, _RESULTS, _models))
