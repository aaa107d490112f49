"""Operation wrappers of jira_cloud, project_permission_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _assign_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_permission_schemes.assign_permission_scheme import request

    return request(
        required(arguments, "projectKeyOrId"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _get_assigned_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_permission_schemes.get_assigned_permission_scheme import request

    return request(
        required(arguments, "projectKeyOrId"),
        expand=optional(arguments, "expand"),
    )


def _get_project_issue_security_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_permission_schemes.get_project_issue_security_scheme import request

    return request(
        required(arguments, "projectKeyOrId"),
    )


def _get_security_levels_for_project(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_permission_schemes.get_security_levels_for_project import request

    return request(
        required(arguments, "projectKeyOrId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_assign_permission_scheme",
        title="Assign permission scheme",
        api="jira_cloud",
        tag="project_permission_schemes",
        method="PUT",
        path="/rest/api/3/project/{projectKeyOrId}/permissionscheme",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectKeyOrId": {"type": "string"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/IdBean"},
            },
            "additionalProperties": False,
            "required": ["body", "projectKeyOrId"],
        },
        request=_assign_permission_scheme,
    ),
    Operation(
        name="jira_cloud_get_assigned_permission_scheme",
        title="Get assigned permission scheme",
        api="jira_cloud",
        tag="project_permission_schemes",
        method="GET",
        path="/rest/api/3/project/{projectKeyOrId}/permissionscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectKeyOrId"],
        },
        request=_get_assigned_permission_scheme,
    ),
    Operation(
        name="jira_cloud_get_project_issue_security_scheme",
        title="Get project issue security scheme",
        api="jira_cloud",
        tag="project_permission_schemes",
        method="GET",
        path="/rest/api/3/project/{projectKeyOrId}/issuesecuritylevelscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectKeyOrId"],
        },
        request=_get_project_issue_security_scheme,
    ),
    Operation(
        name="jira_cloud_get_security_levels_for_project",
        title="Get security levels for project",
        api="jira_cloud",
        tag="project_permission_schemes",
        method="GET",
        path="/rest/api/3/project/{projectKeyOrId}/securitylevel",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectKeyOrId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectKeyOrId"],
        },
        request=_get_security_levels_for_project,
    ),
)
