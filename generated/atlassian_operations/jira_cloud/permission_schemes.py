"""Operation wrappers of jira_cloud, permission_schemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_permission_grant(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permission_schemes.create_permission_grant import request

    return request(
        required(arguments, "schemeId"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _create_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permission_schemes.create_permission_scheme import request

    return request(
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _delete_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permission_schemes.delete_permission_scheme import request

    return request(
        required(arguments, "schemeId"),
    )


def _delete_permission_scheme_entity(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permission_schemes.delete_permission_scheme_entity import request

    return request(
        required(arguments, "schemeId"),
        required(arguments, "permissionId"),
    )


def _get_all_permission_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permission_schemes.get_all_permission_schemes import request

    return request(
        expand=optional(arguments, "expand"),
    )


def _get_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permission_schemes.get_permission_scheme import request

    return request(
        required(arguments, "schemeId"),
        expand=optional(arguments, "expand"),
    )


def _get_permission_scheme_grant(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permission_schemes.get_permission_scheme_grant import request

    return request(
        required(arguments, "schemeId"),
        required(arguments, "permissionId"),
        expand=optional(arguments, "expand"),
    )


def _get_permission_scheme_grants(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permission_schemes.get_permission_scheme_grants import request

    return request(
        required(arguments, "schemeId"),
        expand=optional(arguments, "expand"),
    )


def _update_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.permission_schemes.update_permission_scheme import request

    return request(
        required(arguments, "schemeId"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_permission_grant",
        title="Create permission grant",
        api="jira_cloud",
        tag="permission_schemes",
        method="POST",
        path="/rest/api/3/permissionscheme/{schemeId}/permission",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "integer"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/PermissionGrant"},
            },
            "additionalProperties": False,
            "required": ["body", "schemeId"],
        },
        request=_create_permission_grant,
    ),
    Operation(
        name="jira_cloud_create_permission_scheme",
        title="Create permission scheme",
        api="jira_cloud",
        tag="permission_schemes",
        method="POST",
        path="/rest/api/3/permissionscheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "body": {"$ref": "#/$defs/PermissionScheme"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_permission_scheme,
    ),
    Operation(
        name="jira_cloud_delete_permission_scheme",
        title="Delete permission scheme",
        api="jira_cloud",
        tag="permission_schemes",
        method="DELETE",
        path="/rest/api/3/permissionscheme/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_delete_permission_scheme,
    ),
    Operation(
        name="jira_cloud_delete_permission_scheme_entity",
        title="Delete permission scheme entity",
        api="jira_cloud",
        tag="permission_schemes",
        method="DELETE",
        path="/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "integer"}, "permissionId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["permissionId", "schemeId"],
        },
        request=_delete_permission_scheme_entity,
    ),
    Operation(
        name="jira_cloud_get_all_permission_schemes",
        title="Get all permission schemes",
        api="jira_cloud",
        tag="permission_schemes",
        method="GET",
        path="/rest/api/3/permissionscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"expand": {"type": "string"}}, "additionalProperties": False},
        request=_get_all_permission_schemes,
    ),
    Operation(
        name="jira_cloud_get_permission_scheme",
        title="Get permission scheme",
        api="jira_cloud",
        tag="permission_schemes",
        method="GET",
        path="/rest/api/3/permissionscheme/{schemeId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "integer"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_get_permission_scheme,
    ),
    Operation(
        name="jira_cloud_get_permission_scheme_grant",
        title="Get permission scheme grant",
        api="jira_cloud",
        tag="permission_schemes",
        method="GET",
        path="/rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "integer"},
                "permissionId": {"type": "integer"},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["permissionId", "schemeId"],
        },
        request=_get_permission_scheme_grant,
    ),
    Operation(
        name="jira_cloud_get_permission_scheme_grants",
        title="Get permission scheme grants",
        api="jira_cloud",
        tag="permission_schemes",
        method="GET",
        path="/rest/api/3/permissionscheme/{schemeId}/permission",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "integer"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_get_permission_scheme_grants,
    ),
    Operation(
        name="jira_cloud_update_permission_scheme",
        title="Update permission scheme",
        api="jira_cloud",
        tag="permission_schemes",
        method="PUT",
        path="/rest/api/3/permissionscheme/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "integer"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/PermissionScheme"},
            },
            "additionalProperties": False,
            "required": ["body", "schemeId"],
        },
        request=_update_permission_scheme,
    ),
)
