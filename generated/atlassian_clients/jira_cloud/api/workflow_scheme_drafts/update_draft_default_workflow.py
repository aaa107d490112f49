"""PUT /rest/api/3/workflowscheme/{id}/draft/default. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.default_workflow import DefaultWorkflow
    from atlassian_clients.jira_cloud.models.workflow_scheme import WorkflowScheme

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowScheme",
}


def request(
    id: int,
    *,
    body: DefaultWorkflow | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/workflowscheme/{_segment('id', id)}/draft/default",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowScheme | None:
    return cast("WorkflowScheme | None", _read(response, _RESULTS, _models))
