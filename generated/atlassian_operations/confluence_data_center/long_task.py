"""Operation wrappers of confluence_data_center, long_task. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_task(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.long_task.get_task import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_tasks(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.long_task.get_tasks import request

    return request(
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_task",
        title="Get task",
        api="confluence_data_center",
        tag="long_task",
        method="GET",
        path="/rest/api/longtask/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "expand": {"type": "string", "default": ""}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_task,
    ),
    Operation(
        name="conf_dc_get_tasks",
        title="Get tasks",
        api="confluence_data_center",
        tag="long_task",
        method="GET",
        path="/rest/api/longtask",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
        },
        request=_get_tasks,
    ),
)
