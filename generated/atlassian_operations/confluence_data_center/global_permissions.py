"""Operation wrappers of confluence_data_center, global_permissions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_all_global_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.get_all_global_permissions import request

    return request()


def _get_permissions_granted_to_anonymous_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.get_permissions_granted_to_anonymous_users import (
        request,
    )

    return request()


def _get_permissions_granted_to_group(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.get_permissions_granted_to_group import request

    return request(
        required(arguments, "groupName"),
    )


def _get_permissions_granted_to_unlicensed_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.get_permissions_granted_to_unlicensed_users import (
        request,
    )

    return request()


def _get_permissions_granted_to_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.get_permissions_granted_to_user import request

    return request(
        required(arguments, "user"),
    )


def _grant_permissions_to_anonymous_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.grant_permissions_to_anonymous_users import (
        request,
    )

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _grant_permissions_to_group(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.grant_permissions_to_group import request

    return request(
        required(arguments, "groupName"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _grant_permissions_to_unlicensed_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.grant_permissions_to_unlicensed_users import (
        request,
    )

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _grant_permissions_to_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.grant_permissions_to_user import request

    return request(
        required(arguments, "user"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _revoke_permissions_from_anonymous_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.revoke_permissions_from_anonymous_users import (
        request,
    )

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _revoke_permissions_from_group(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.revoke_permissions_from_group import request

    return request(
        required(arguments, "groupName"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _revoke_permissions_from_unlicensed_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.revoke_permissions_from_unlicensed_users import (
        request,
    )

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _revoke_permissions_from_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.revoke_permissions_from_user import request

    return request(
        required(arguments, "user"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _set_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.global_permissions.set_permissions import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_all_global_permissions",
        title="Get all global permissions",
        api="confluence_data_center",
        tag="global_permissions",
        method="GET",
        path="/rest/api/permissions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_global_permissions,
    ),
    Operation(
        name="conf_dc_get_permissions_granted_to_anonymous_users",
        title="Get permissions granted to anonymous users",
        api="confluence_data_center",
        tag="global_permissions",
        method="GET",
        path="/rest/api/permissions/anonymous",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_permissions_granted_to_anonymous_users,
    ),
    Operation(
        name="conf_dc_get_permissions_granted_to_group",
        title="Get permissions granted to group",
        api="confluence_data_center",
        tag="global_permissions",
        method="GET",
        path="/rest/api/permissions/group/{groupName}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"groupName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["groupName"],
        },
        request=_get_permissions_granted_to_group,
    ),
    Operation(
        name="conf_dc_get_permissions_granted_to_unlicensed_users",
        title="Get permissions granted to unlicensed users",
        api="confluence_data_center",
        tag="global_permissions",
        method="GET",
        path="/rest/api/permissions/unlicensed",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_permissions_granted_to_unlicensed_users,
    ),
    Operation(
        name="conf_dc_get_permissions_granted_to_user",
        title="Get permissions granted to user",
        api="confluence_data_center",
        tag="global_permissions",
        method="GET",
        path="/rest/api/permissions/user/{user}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"user": {"type": "string"}},
            "additionalProperties": False,
            "required": ["user"],
        },
        request=_get_permissions_granted_to_user,
    ),
    Operation(
        name="conf_dc_grant_permissions_to_anonymous_users",
        title="Grant permissions to anonymous users",
        api="confluence_data_center",
        tag="global_permissions",
        method="PUT",
        path="/rest/api/permissions/anonymous/grant",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}}},
            "additionalProperties": False,
        },
        request=_grant_permissions_to_anonymous_users,
    ),
    Operation(
        name="conf_dc_grant_permissions_to_group",
        title="Grant permissions to group",
        api="confluence_data_center",
        tag="global_permissions",
        method="PUT",
        path="/rest/api/permissions/group/{groupName}/grant",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupName": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["groupName"],
        },
        request=_grant_permissions_to_group,
    ),
    Operation(
        name="conf_dc_grant_permissions_to_unlicensed_users",
        title="Grant permissions to unlicensed users",
        api="confluence_data_center",
        tag="global_permissions",
        method="PUT",
        path="/rest/api/permissions/unlicensed/grant",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}}},
            "additionalProperties": False,
        },
        request=_grant_permissions_to_unlicensed_users,
    ),
    Operation(
        name="conf_dc_grant_permissions_to_user",
        title="Grant permissions to user",
        api="confluence_data_center",
        tag="global_permissions",
        method="PUT",
        path="/rest/api/permissions/user/{user}/grant",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "user": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["user"],
        },
        request=_grant_permissions_to_user,
    ),
    Operation(
        name="conf_dc_revoke_permissions_from_anonymous_users",
        title="Revoke permissions from anonymous users",
        api="confluence_data_center",
        tag="global_permissions",
        method="PUT",
        path="/rest/api/permissions/anonymous/revoke",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}}},
            "additionalProperties": False,
        },
        request=_revoke_permissions_from_anonymous_users,
    ),
    Operation(
        name="conf_dc_revoke_permissions_from_group",
        title="Revoke permissions from group",
        api="confluence_data_center",
        tag="global_permissions",
        method="PUT",
        path="/rest/api/permissions/group/{groupName}/revoke",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupName": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["groupName"],
        },
        request=_revoke_permissions_from_group,
    ),
    Operation(
        name="conf_dc_revoke_permissions_from_unlicensed_users",
        title="Revoke permissions from unlicensed users",
        api="confluence_data_center",
        tag="global_permissions",
        method="PUT",
        path="/rest/api/permissions/unlicensed/revoke",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}}},
            "additionalProperties": False,
        },
        request=_revoke_permissions_from_unlicensed_users,
    ),
    Operation(
        name="conf_dc_revoke_permissions_from_user",
        title="Revoke permissions from user",
        api="confluence_data_center",
        tag="global_permissions",
        method="PUT",
        path="/rest/api/permissions/user/{user}/revoke",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "user": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["user"],
        },
        request=_revoke_permissions_from_user,
    ),
    Operation(
        name="conf_dc_set_permissions",
        title="Set permissions",
        api="confluence_data_center",
        tag="global_permissions",
        method="PUT",
        path="/rest/api/permissions",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"type": "array", "items": {"$ref": "#/$defs/SpacePermissionsForSubject"}}},
            "additionalProperties": False,
        },
        request=_set_permissions,
    ),
)
