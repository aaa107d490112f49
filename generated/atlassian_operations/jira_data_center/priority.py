"""Operation wrappers of jira_data_center, priority. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_priorities(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.priority.get_priorities import request

    return request()


def _get_priorities_page(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.priority.get_priorities_page import request

    return request(
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        project_ids=optional(arguments, "projectIds"),
        start_at=optional(arguments, "startAt"),
    )


def _get_priority(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.priority.get_priority import request

    return request(
        required(arguments, "id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_priorities",
        title="Get priorities",
        api="jira_data_center",
        tag="priority",
        method="GET",
        path="/rest/api/2/priority",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_priorities,
    ),
    Operation(
        name="jira_dc_get_priorities_page",
        title="Get priorities page",
        api="jira_data_center",
        tag="priority",
        method="GET",
        path="/rest/api/2/priority/page",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "integer", "default": 100},
                "query": {"type": "string", "default": ""},
                "projectIds": {"type": "array", "items": {"type": "integer"}},
                "startAt": {"type": "integer", "default": 0},
            },
            "additionalProperties": False,
        },
        request=_get_priorities_page,
    ),
    Operation(
        name="jira_dc_get_priority",
        title="Get priority",
        api="jira_data_center",
        tag="priority",
        method="GET",
        path="/rest/api/2/priority/{id}",
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
        request=_get_priority,
    ),
)
