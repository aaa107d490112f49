"""Operation wrappers of jira_data_center, mypermissions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.mypermissions.get_permissions import request

    return request(
        issue_id=optional(arguments, "issueId"),
        project_key=optional(arguments, "projectKey"),
        issue_key=optional(arguments, "issueKey"),
        project_id=optional(arguments, "projectId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_permissions",
        title="Get permissions",
        api="jira_data_center",
        tag="mypermissions",
        method="GET",
        path="/rest/api/2/mypermissions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueId": {"type": "string"},
                "projectKey": {"type": "string"},
                "issueKey": {"type": "string"},
                "projectId": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_permissions,
    ),
)
