"""Operation wrappers of jira_data_center, groupuserpicker. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _find_users_and_groups(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.groupuserpicker.find_users_and_groups import request

    return request(
        issue_type_id=optional(arguments, "issueTypeId"),
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        show_avatar=optional(arguments, "showAvatar"),
        project_id=optional(arguments, "projectId"),
        field_id=optional(arguments, "fieldId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_find_users_and_groups",
        title="Find users and groups",
        api="jira_data_center",
        tag="groupuserpicker",
        method="GET",
        path="/rest/api/2/groupuserpicker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueTypeId": {"type": "string"},
                "maxResults": {"type": "string"},
                "query": {"type": "string"},
                "showAvatar": {"type": "string"},
                "projectId": {"type": "string"},
                "fieldId": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_users_and_groups,
    ),
)
