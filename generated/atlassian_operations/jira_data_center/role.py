"""Operation wrappers of jira_data_center, role. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_project_role_actors_to_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.role.add_project_role_actors_to_role import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.role.create_project_role import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.role.delete_project_role import request

    return request(
        required(arguments, "id"),
        swap=optional(arguments, "swap"),
    )


def _delete_project_role_actors_from_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.role.delete_project_role_actors_from_role import request

    return request(
        required(arguments, "id"),
        user=optional(arguments, "user"),
        group=optional(arguments, "group"),
    )


def _fully_update_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.role.fully_update_project_role import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _get_project_role_actors_for_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.role.get_project_role_actors_for_role import request

    return request(
        required(arguments, "id"),
    )


def _get_project_roles(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.role.get_project_roles import request

    return request()


def _get_project_roles_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.role.get_project_roles_by_id import request

    return request(
        required(arguments, "id"),
    )


def _partial_update_project_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.role.partial_update_project_role import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_add_project_role_actors_to_role",
        title="Add project role actors to role",
        api="jira_data_center",
        tag="role",
        method="POST",
        path="/rest/api/2/role/{id}/actors",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ActorInputBean"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_add_project_role_actors_to_role,
    ),
    Operation(
        name="jira_dc_create_project_role",
        title="Create project role",
        api="jira_data_center",
        tag="role",
        method="POST",
        path="/rest/api/2/role",
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
        name="jira_dc_delete_project_role",
        title="Delete project role",
        api="jira_data_center",
        tag="role",
        method="DELETE",
        path="/rest/api/2/role/{id}",
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
        name="jira_dc_delete_project_role_actors_from_role",
        title="Delete project role actors from role",
        api="jira_data_center",
        tag="role",
        method="DELETE",
        path="/rest/api/2/role/{id}/actors",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "user": {"type": "string"}, "group": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_project_role_actors_from_role,
    ),
    Operation(
        name="jira_dc_fully_update_project_role",
        title="Fully update project role",
        api="jira_data_center",
        tag="role",
        method="PUT",
        path="/rest/api/2/role/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/CreateUpdateRoleRequestBean"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_fully_update_project_role,
    ),
    Operation(
        name="jira_dc_get_project_role_actors_for_role",
        title="Get project role actors for role",
        api="jira_data_center",
        tag="role",
        method="GET",
        path="/rest/api/2/role/{id}/actors",
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
        request=_get_project_role_actors_for_role,
    ),
    Operation(
        name="jira_dc_get_project_roles",
        title="Get project roles",
        api="jira_data_center",
        tag="role",
        method="GET",
        path="/rest/api/2/role",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_project_roles,
    ),
    Operation(
        name="jira_dc_get_project_roles_by_id",
        title="Get project roles by ID",
        api="jira_data_center",
        tag="role",
        method="GET",
        path="/rest/api/2/role/{id}",
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
        request=_get_project_roles_by_id,
    ),
    Operation(
        name="jira_dc_partial_update_project_role",
        title="Partial update project role",
        api="jira_data_center",
        tag="role",
        method="POST",
        path="/rest/api/2/role/{id}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/CreateUpdateRoleRequestBean"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_partial_update_project_role,
    ),
)
