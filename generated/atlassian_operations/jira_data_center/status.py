"""Operation wrappers of jira_data_center, status. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_paginated_statuses(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.status.get_paginated_statuses import request

    return request(
        issue_type_ids=optional(arguments, "issueTypeIds"),
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        project_ids=optional(arguments, "projectIds"),
        start_at=optional(arguments, "startAt"),
    )


def _get_status(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.status.get_status import request

    return request(
        required(arguments, "idOrName"),
    )


def _get_statuses(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.status.get_statuses import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_paginated_statuses",
        title="Get paginated statuses",
        api="jira_data_center",
        tag="status",
        method="GET",
        path="/rest/api/2/status/page",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueTypeIds": {"type": "array", "items": {"type": "string"}},
                "maxResults": {"type": "integer", "default": 100},
                "query": {"type": "string", "default": ""},
                "projectIds": {"type": "array", "items": {"type": "integer"}},
                "startAt": {"type": "integer", "default": 0},
            },
            "additionalProperties": False,
        },
        request=_get_paginated_statuses,
    ),
    Operation(
        name="jira_dc_get_status",
        title="Get status",
        api="jira_data_center",
        tag="status",
        method="GET",
        path="/rest/api/2/status/{idOrName}",
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
        name="jira_dc_get_statuses",
        title="Get statuses",
        api="jira_data_center",
        tag="status",
        method="GET",
        path="/rest/api/2/status",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_statuses,
    ),
)
