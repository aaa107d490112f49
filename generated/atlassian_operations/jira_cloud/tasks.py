"""Operation wrappers of jira_cloud, tasks. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _cancel_task(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.tasks.cancel_task import request

    return request(
        required(arguments, "taskId"),
    )


def _get_task(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.tasks.get_task import request

    return request(
        required(arguments, "taskId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_cancel_task",
        title="Cancel task",
        api="jira_cloud",
        tag="tasks",
        method="POST",
        path="/rest/api/3/task/{taskId}/cancel",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"taskId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["taskId"],
        },
        request=_cancel_task,
    ),
    Operation(
        name="jira_cloud_get_task",
        title="Get task",
        api="jira_cloud",
        tag="tasks",
        method="GET",
        path="/rest/api/3/task/{taskId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"taskId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["taskId"],
        },
        request=_get_task,
    ),
)
