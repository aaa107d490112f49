"""Operation wrappers of confluence_cloud_v1, long_running_task. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_task(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.long_running_task.get_task import request

    return request(
        required(arguments, "id"),
    )


def _get_tasks(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.long_running_task.get_tasks import request

    return request(
        key=optional(arguments, "key"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_task",
        title="Get task",
        api="confluence_cloud_v1",
        tag="long_running_task",
        method="GET",
        path="/wiki/rest/api/longtask/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_task,
    ),
    Operation(
        name="conf_cloud_v1_get_tasks",
        title="Get tasks",
        api="confluence_cloud_v1",
        tag="long_running_task",
        method="GET",
        path="/wiki/rest/api/longtask",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "key": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 100},
            },
            "additionalProperties": False,
        },
        request=_get_tasks,
    ),
)
