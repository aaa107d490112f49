"""Operation wrappers of jira_cloud, project_roles. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_roles.create_project_role import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_roles.delete_project_role import request

    return request(
        required(arguments, "id"),
        swap=optional(arguments, "swap"),
    )


def _fully_update_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_roles.fully_update_project_role import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _get_all_project_roles(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_roles.get_all_project_roles import request

    return request()


def _get_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_roles.get_project_role import request

    return request(
        required(arguments, "projectIdOrKey"),
        required(arguments, "id"),
        exclude_inactive_users=optional(arguments, "excludeInactiveUsers"),
    )


def _get_project_role_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_roles.get_project_role_by_id import request

    return request(
        required(arguments, "id"),
    )


def _get_project_role_details(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_roles.get_project_role_details import request

    return request(
        required(arguments, "projectIdOrKey"),
        current_member=optional(arguments, "currentMember"),
        exclude_connect_addons=optional(arguments, "excludeConnectAddons"),
        exclude_other_service_roles=optional(arguments, "excludeOtherServiceRoles"),
    )


def _get_project_roles(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_roles.get_project_roles import request

    return request(
        required(arguments, "projectIdOrKey"),
    )


def _partial_update_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_roles.partial_update_project_role import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_project_role",
        title="Create project role",
        api="jira_cloud",
        tag="project_roles",
        method="POST",
        path="/rest/api/3/role",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreateUpdateRoleRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_project_role,
    ),
    Operation(
        name="jira_cloud_delete_project_role",
        title="Delete project role",
        api="jira_cloud",
        tag="project_roles",
        method="DELETE",
        path="/rest/api/3/role/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "swap": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_project_role,
    ),
    Operation(
        name="jira_cloud_fully_update_project_role",
        title="Fully update project role",
        api="jira_cloud",
        tag="project_roles",
        method="PUT",
        path="/rest/api/3/role/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/CreateUpdateRoleRequestBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_fully_update_project_role,
    ),
    Operation(
        name="jira_cloud_get_all_project_roles",
        title="Get all project roles",
        api="jira_cloud",
        tag="project_roles",
        method="GET",
        path="/rest/api/3/role",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_project_roles,
    ),
    Operation(
        name="jira_cloud_get_project_role",
        title="Get project role",
        api="jira_cloud",
        tag="project_roles",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/role/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "id": {"type": "integer"},
                "excludeInactiveUsers": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id", "projectIdOrKey"],
        },
        request=_get_project_role,
    ),
    Operation(
        name="jira_cloud_get_project_role_by_id",
        title="Get project role by ID",
        api="jira_cloud",
        tag="project_roles",
        method="GET",
        path="/rest/api/3/role/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_project_role_by_id,
    ),
    Operation(
        name="jira_cloud_get_project_role_details",
        title="Get project role details",
        api="jira_cloud",
        tag="project_roles",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/roledetails",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "projectIdOrKey": {"type": "string"},
                "currentMember": {"type": "boolean", "default": False},
                "excludeConnectAddons": {"type": "boolean", "default": False},
                "excludeOtherServiceRoles": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_role_details,
    ),
    Operation(
        name="jira_cloud_get_project_roles",
        title="Get project roles",
        api="jira_cloud",
        tag="project_roles",
        method="GET",
        path="/rest/api/3/project/{projectIdOrKey}/role",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["projectIdOrKey"],
        },
        request=_get_project_roles,
    ),
    Operation(
        name="jira_cloud_partial_update_project_role",
        title="Partial update project role",
        api="jira_cloud",
        tag="project_roles",
        method="POST",
        path="/rest/api/3/role/{id}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/CreateUpdateRoleRequestBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_partial_update_project_role,
    ),
)
