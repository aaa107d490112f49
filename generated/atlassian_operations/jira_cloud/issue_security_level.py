"""Operation wrappers of jira_cloud, issue_security_level. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_issue_security_level(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_level.get_issue_security_level import request

    return request(
        required(arguments, "id"),
    )


def _get_issue_security_level_members(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_security_level.get_issue_security_level_members import request

    return request(
        required(arguments, "issueSecuritySchemeId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        issue_security_level_id=optional(arguments, "issueSecurityLevelId"),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_issue_security_level",
        title="Get issue security level",
        api="jira_cloud",
        tag="issue_security_level",
        method="GET",
        path="/rest/api/3/securitylevel/{id}",
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
        request=_get_issue_security_level,
    ),
    Operation(
        name="jira_cloud_get_issue_security_level_members",
        title="Get issue security level members",
        api="jira_cloud",
        tag="issue_security_level",
        method="GET",
        path="/rest/api/3/issuesecurityschemes/{issueSecuritySchemeId}/members",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueSecuritySchemeId": {"type": "integer"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "issueSecurityLevelId": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueSecuritySchemeId"],
        },
        request=_get_issue_security_level_members,
    ),
)
