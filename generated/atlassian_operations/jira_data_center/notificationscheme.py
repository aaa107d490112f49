"""Operation wrappers of jira_data_center, notificationscheme. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_notification_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.notificationscheme.get_notification_scheme import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_notification_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.notificationscheme.get_notification_schemes import request

    return request(
        expand=optional(arguments, "expand"),
        max_results=optional(arguments, "maxResults"),
        start_at=optional(arguments, "startAt"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_notification_scheme",
        title="Get notification scheme",
        api="jira_data_center",
        tag="notificationscheme",
        method="GET",
        path="/rest/api/2/notificationscheme/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_notification_scheme,
    ),
    Operation(
        name="jira_dc_get_notification_schemes",
        title="Get notification schemes",
        api="jira_data_center",
        tag="notificationscheme",
        method="GET",
        path="/rest/api/2/notificationscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string"},
                "maxResults": {"type": "integer"},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
        },
        request=_get_notification_schemes,
    ),
)
