"""Operation wrappers of jira_data_center, workflow. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_all_workflows(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.workflow.get_all_workflows import request

    return request(
        workflow_name=optional(arguments, "workflowName"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_all_workflows",
        title="Get all workflows",
        api="jira_data_center",
        tag="workflow",
        method="GET",
        path="/rest/api/2/workflow",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"workflowName": {"type": "string"}}, "additionalProperties": False},
        request=_get_all_workflows,
    ),
)
