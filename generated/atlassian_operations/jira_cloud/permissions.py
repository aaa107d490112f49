"""Operation wrappers of jira_cloud, permissions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_all_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permissions.get_all_permissions import request

    return request()


def _get_bulk_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permissions.get_bulk_permissions import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_my_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permissions.get_my_permissions import request

    return request(
        project_key=optional(arguments, "projectKey"),
        project_id=optional(arguments, "projectId"),
        issue_key=optional(arguments, "issueKey"),
        issue_id=optional(arguments, "issueId"),
        permissions=optional(arguments, "permissions"),
        project_uuid=optional(arguments, "projectUuid"),
        project_configuration_uuid=optional(arguments, "projectConfigurationUuid"),
        comment_id=optional(arguments, "commentId"),
    )


def _get_permitted_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permissions.get_permitted_projects import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_all_permissions",
        title="Get all permissions",
        api="jira_cloud",
        tag="permissions",
        method="GET",
        path="/rest/api/3/permissions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_permissions,
    ),
    Operation(
        name="jira_cloud_get_bulk_permissions",
        title="Get bulk permissions",
        api="jira_cloud",
        tag="permissions",
        method="POST",
        path="/rest/api/3/permissions/check",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BulkPermissionsRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_bulk_permissions,
    ),
    Operation(
        name="jira_cloud_get_my_permissions",
        title="Get my permissions",
        api="jira_cloud",
        tag="permissions",
        method="GET",
        path="/rest/api/3/mypermissions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectKey": {"type": "string"},
                "projectId": {"type": "string"},
                "issueKey": {"type": "string"},
                "issueId": {"type": "string"},
                "permissions": {"type": "string"},
                "projectUuid": {"type": "string"},
                "projectConfigurationUuid": {"type": "string"},
                "commentId": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_my_permissions,
    ),
    Operation(
        name="jira_cloud_get_permitted_projects",
        title="Get permitted projects",
        api="jira_cloud",
        tag="permissions",
        method="POST",
        path="/rest/api/3/permissions/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/PermissionsKeysBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_permitted_projects,
    ),
)
