"""Operation wrappers of jira_data_center, permissionscheme. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required, text_file


def _create_permission_grant(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.create_permission_grant import request

    return request(
        required(arguments, "schemeId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
    )


def _create_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.create_permission_scheme import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
    )


def _delete_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.delete_permission_scheme import request

    return request(
        required(arguments, "schemeId"),
    )


def _delete_permission_scheme_entity(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.delete_permission_scheme_entity import request

    return request(
        required(arguments, "schemeId"),
        required(arguments, "permissionId"),
    )


def _get_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.get_permission_scheme import request

    return request(
        required(arguments, "schemeId"),
        expand=optional(arguments, "expand"),
    )


def _get_permission_scheme_grant(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.get_permission_scheme_grant import request

    return request(
        required(arguments, "schemeId"),
        required(arguments, "permissionId"),
        expand=optional(arguments, "expand"),
    )


def _get_permission_scheme_grants(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.get_permission_scheme_grants import request

    return request(
        required(arguments, "schemeId"),
        expand=optional(arguments, "expand"),
    )


def _get_permission_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.get_permission_schemes import request

    return request(
        expand=optional(arguments, "expand"),
    )


def _get_scheme_attribute(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.get_scheme_attribute import request

    return request(
        required(arguments, "permissionSchemeId"),
        required(arguments, "attributeKey"),
    )


def _set_scheme_attribute(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.set_scheme_attribute import request

    return request(
        required(arguments, "permissionSchemeId"),
        required(arguments, "key"),
        body=text_file(arguments["body"]) if "body" in arguments else UNSET,
    )


def _update_permission_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissionscheme.update_permission_scheme import request

    return request(
        required(arguments, "schemeId"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_permission_grant",
        title="Create permission grant",
        api="jira_data_center",
        tag="permissionscheme",
        method="POST",
        path="/rest/api/2/permissionscheme/{schemeId}/permission",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "integer"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/PermissionGrantBean"},
            },
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_create_permission_grant,
    ),
    Operation(
        name="jira_dc_create_permission_scheme",
        title="Create permission scheme",
        api="jira_data_center",
        tag="permissionscheme",
        method="POST",
        path="/rest/api/2/permissionscheme",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "body": {"$ref": "#/$defs/PermissionSchemeBean"}},
            "additionalProperties": False,
        },
        request=_create_permission_scheme,
    ),
    Operation(
        name="jira_dc_delete_permission_scheme",
        title="Delete permission scheme",
        api="jira_data_center",
        tag="permissionscheme",
        method="DELETE",
        path="/rest/api/2/permissionscheme/{schemeId}",
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
        name="jira_dc_delete_permission_scheme_entity",
        title="Delete permission scheme entity",
        api="jira_data_center",
        tag="permissionscheme",
        method="DELETE",
        path="/rest/api/2/permissionscheme/{schemeId}/permission/{permissionId}",
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
        name="jira_dc_get_permission_scheme",
        title="Get permission scheme",
        api="jira_data_center",
        tag="permissionscheme",
        method="GET",
        path="/rest/api/2/permissionscheme/{schemeId}",
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
        name="jira_dc_get_permission_scheme_grant",
        title="Get permission scheme grant",
        api="jira_data_center",
        tag="permissionscheme",
        method="GET",
        path="/rest/api/2/permissionscheme/{schemeId}/permission/{permissionId}",
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
        name="jira_dc_get_permission_scheme_grants",
        title="Get permission scheme grants",
        api="jira_data_center",
        tag="permissionscheme",
        method="GET",
        path="/rest/api/2/permissionscheme/{schemeId}/permission",
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
        name="jira_dc_get_permission_schemes",
        title="Get permission schemes",
        api="jira_data_center",
        tag="permissionscheme",
        method="GET",
        path="/rest/api/2/permissionscheme",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"expand": {"type": "string"}}, "additionalProperties": False},
        request=_get_permission_schemes,
    ),
    Operation(
        name="jira_dc_get_scheme_attribute",
        title="Get scheme attribute",
        api="jira_data_center",
        tag="permissionscheme",
        method="GET",
        path="/rest/api/2/permissionscheme/{permissionSchemeId}/attribute/{attributeKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"permissionSchemeId": {"type": "integer"}, "attributeKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["attributeKey", "permissionSchemeId"],
        },
        request=_get_scheme_attribute,
    ),
    Operation(
        name="jira_dc_set_scheme_attribute",
        title="Set scheme attribute",
        api="jira_data_center",
        tag="permissionscheme",
        method="PUT",
        path="/rest/api/2/permissionscheme/{permissionSchemeId}/attribute/{key}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "permissionSchemeId": {"type": "integer"},
                "key": {"type": "string"},
                "body": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["key", "permissionSchemeId"],
        },
        request=_set_scheme_attribute,
    ),
    Operation(
        name="jira_dc_update_permission_scheme",
        title="Update permission scheme",
        api="jira_data_center",
        tag="permissionscheme",
        method="PUT",
        path="/rest/api/2/permissionscheme/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "schemeId": {"type": "integer"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/PermissionSchemeBean"},
            },
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_update_permission_scheme,
    ),
)
