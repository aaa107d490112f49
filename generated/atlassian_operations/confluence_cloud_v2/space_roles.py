"""Operation wrappers of confluence_cloud_v2, space_roles. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_space_role(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_roles.create_space_role import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_space_role(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_roles.delete_space_role import request

    return request(
        required(arguments, "id"),
    )


def _get_available_space_roles(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_roles.get_available_space_roles import request

    return request(
        space_id=optional(arguments, "space-id"),
        role_type=optional(arguments, "role-type"),
        principal_id=optional(arguments, "principal-id"),
        principal_type=optional(arguments, "principal-type"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_space_role_assignments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_roles.get_space_role_assignments import request

    return request(
        required(arguments, "id"),
        role_id=optional(arguments, "role-id"),
        role_type=optional(arguments, "role-type"),
        principal_id=optional(arguments, "principal-id"),
        principal_type=optional(arguments, "principal-type"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_space_role_mode(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_roles.get_space_role_mode import request

    return request()


def _get_space_roles_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_roles.get_space_roles_by_id import request

    return request(
        required(arguments, "id"),
    )


def _set_space_role_assignments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_roles.set_space_role_assignments import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _update_space_role(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_roles.update_space_role import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_space_role",
        title="Create space role",
        api="confluence_cloud_v2",
        tag="space_roles",
        method="POST",
        path="/wiki/api/v2/space-roles",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["description", "name", "spacePermissions"],
                    "properties": {
                        "description": {"type": "string"},
                        "name": {"type": "string"},
                        "spacePermissions": {"type": "array", "items": {"type": "string"}},
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_space_role,
    ),
    Operation(
        name="conf_cloud_delete_space_role",
        title="Delete space role",
        api="confluence_cloud_v2",
        tag="space_roles",
        method="DELETE",
        path="/wiki/api/v2/space-roles/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_space_role,
    ),
    Operation(
        name="conf_cloud_get_available_space_roles",
        title="Get available space roles",
        api="confluence_cloud_v2",
        tag="space_roles",
        method="GET",
        path="/wiki/api/v2/space-roles",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "space-id": {"type": "string"},
                "role-type": {"type": "string"},
                "principal-id": {"type": "string"},
                "principal-type": {"type": "string", "enum": ["ACCESS_CLASS", "GROUP", "USER"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
        },
        request=_get_available_space_roles,
    ),
    Operation(
        name="conf_cloud_get_space_role_assignments",
        title="Get space role assignments",
        api="confluence_cloud_v2",
        tag="space_roles",
        method="GET",
        path="/wiki/api/v2/spaces/{id}/role-assignments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "role-id": {"type": "string"},
                "role-type": {"type": "string"},
                "principal-id": {"type": "string"},
                "principal-type": {"type": "string", "enum": ["ACCESS_CLASS", "GROUP", "USER"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_space_role_assignments,
    ),
    Operation(
        name="conf_cloud_get_space_role_mode",
        title="Get space role mode",
        api="confluence_cloud_v2",
        tag="space_roles",
        method="GET",
        path="/wiki/api/v2/space-role-mode",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_space_role_mode,
    ),
    Operation(
        name="conf_cloud_get_space_roles_by_id",
        title="Get space roles by ID",
        api="confluence_cloud_v2",
        tag="space_roles",
        method="GET",
        path="/wiki/api/v2/space-roles/{id}",
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
        request=_get_space_roles_by_id,
    ),
    Operation(
        name="conf_cloud_set_space_role_assignments",
        title="Set space role assignments",
        api="confluence_cloud_v2",
        tag="space_roles",
        method="POST",
        path="/wiki/api/v2/spaces/{id}/role-assignments",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {
                    "type": "array",
                    "items": {
                        "required": ["principal"],
                        "type": "object",
                        "properties": {"principal": {"$ref": "#/$defs/Principal"}, "roleId": {"type": "string"}},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_set_space_role_assignments,
    ),
    Operation(
        name="conf_cloud_update_space_role",
        title="Update space role",
        api="confluence_cloud_v2",
        tag="space_roles",
        method="PUT",
        path="/wiki/api/v2/space-roles/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "body": {
                    "type": "object",
                    "required": ["description", "name", "spacePermissions"],
                    "properties": {
                        "anonymousReassignmentRoleId": {"type": "string"},
                        "description": {"type": "string"},
                        "guestReassignmentRoleId": {"type": "string"},
                        "name": {"type": "string"},
                        "spacePermissions": {"type": "array", "items": {"type": "string"}},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_space_role,
    ),
)
