"""PUT /rest/api/3/workflow/rule/config/delete. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_transition_rules_update_errors import (
        WorkflowTransitionRulesUpdateErrors,
    )
    from atlassian_clients.jira_cloud.models.workflows_with_transition_rules_details import (
        WorkflowsWithTransitionRulesDetails,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowTransitionRulesUpdateErrors",
}


def request(
    *,
    body: WorkflowsWithTransitionRulesDetails | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/workflow/rule/config/delete",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowTransitionRulesUpdateErrors | None:
    return cast("WorkflowTransitionRulesUpdateErrors | None", _read(response, _RESULTS, _models))
