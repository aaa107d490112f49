"""Operation wrappers of jira_cloud, workflow_statuses. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_status(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_statuses.get_status import request

    return request(
        required(arguments, "idOrName"),
    )


def _get_statuses(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.workflow_statuses.get_statuses import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_status",
        title="Get status",
        api="jira_cloud",
        tag="workflow_statuses",
        method="GET",
        path="/rest/api/3/status/{idOrName}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"idOrName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["idOrName"],
        },
        request=_get_status,
    ),
    Operation(
        name="jira_cloud_get_statuses",
        title="Get statuses",
        api="jira_cloud",
        tag="workflow_statuses",
        method="GET",
        path="/rest/api/3/status",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_statuses,
    ),
)
