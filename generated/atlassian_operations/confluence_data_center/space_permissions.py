"""Operation wrappers of confluence_data_center, space_permissions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_all_space_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.get_all_space_permissions import request

    return request(
        required(arguments, "spaceKey"),
    )


def _get_permissions_granted_to_anonymous_users_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.get_permissions_granted_to_anonymous_users_space import (
        request,
    )

    return request(
        required(arguments, "spaceKey"),
    )


def _get_permissions_granted_to_group_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.get_permissions_granted_to_group_space import (
        request,
    )

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "groupName"),
    )


def _get_permissions_granted_to_user_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.get_permissions_granted_to_user_space import (
        request,
    )

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "userKey"),
    )


def _grant_permissions_to_anonymous_users_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.grant_permissions_to_anonymous_users_space import (
        request,
    )

    return request(
        required(arguments, "spaceKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _grant_permissions_to_group_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.grant_permissions_to_group_space import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "groupName"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _grant_permissions_to_user_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.grant_permissions_to_user_space import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "userKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _revoke_permissions_from_anonymous_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.revoke_permissions_from_anonymous_user import (
        request,
    )

    return request(
        required(arguments, "spaceKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _revoke_permissions_from_group_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.revoke_permissions_from_group_space import (
        request,
    )

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "groupName"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _revoke_permissions_from_user_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.revoke_permissions_from_user_space import (
        request,
    )

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "userKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _set_permissions_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_permissions.set_permissions_space import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_all_space_permissions",
        title="Get all space permissions",
        api="confluence_data_center",
        tag="space_permissions",
        method="GET",
        path="/rest/api/space/{spaceKey}/permissions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_get_all_space_permissions,
    ),
    Operation(
        name="conf_dc_get_permissions_granted_to_anonymous_us_019c",
        title="Get permissions granted to anonymous users space",
        api="confluence_data_center",
        tag="space_permissions",
        method="GET",
        path="/rest/api/space/{spaceKey}/permissions/anonymous",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_get_permissions_granted_to_anonymous_users_space,
    ),
    Operation(
        name="conf_dc_get_permissions_granted_to_group_space",
        title="Get permissions granted to group space",
        api="confluence_data_center",
        tag="space_permissions",
        method="GET",
        path="/rest/api/space/{spaceKey}/permissions/group/{groupName}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "groupName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["groupName", "spaceKey"],
        },
        request=_get_permissions_granted_to_group_space,
    ),
    Operation(
        name="conf_dc_get_permissions_granted_to_user_space",
        title="Get permissions granted to user space",
        api="confluence_data_center",
        tag="space_permissions",
        method="GET",
        path="/rest/api/space/{spaceKey}/permissions/user/{userKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "userKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["spaceKey", "userKey"],
        },
        request=_get_permissions_granted_to_user_space,
    ),
    Operation(
        name="conf_dc_grant_permissions_to_anonymous_users_space",
        title="Grant permissions to anonymous users space",
        api="confluence_data_center",
        tag="space_permissions",
        method="PUT",
        path="/rest/api/space/{spaceKey}/permissions/anonymous/grant",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_grant_permissions_to_anonymous_users_space,
    ),
    Operation(
        name="conf_dc_grant_permissions_to_group_space",
        title="Grant permissions to group space",
        api="confluence_data_center",
        tag="space_permissions",
        method="PUT",
        path="/rest/api/space/{spaceKey}/permissions/group/{groupName}/grant",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "groupName": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["groupName", "spaceKey"],
        },
        request=_grant_permissions_to_group_space,
    ),
    Operation(
        name="conf_dc_grant_permissions_to_user_space",
        title="Grant permissions to user space",
        api="confluence_data_center",
        tag="space_permissions",
        method="PUT",
        path="/rest/api/space/{spaceKey}/permissions/user/{userKey}/grant",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "userKey": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["spaceKey", "userKey"],
        },
        request=_grant_permissions_to_user_space,
    ),
    Operation(
        name="conf_dc_revoke_permissions_from_anonymous_user",
        title="Revoke permissions from anonymous user",
        api="confluence_data_center",
        tag="space_permissions",
        method="PUT",
        path="/rest/api/space/{spaceKey}/permissions/anonymous/revoke",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_revoke_permissions_from_anonymous_user,
    ),
    Operation(
        name="conf_dc_revoke_permissions_from_group_space",
        title="Revoke permissions from group space",
        api="confluence_data_center",
        tag="space_permissions",
        method="PUT",
        path="/rest/api/space/{spaceKey}/permissions/group/{groupName}/revoke",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "groupName": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["groupName", "spaceKey"],
        },
        request=_revoke_permissions_from_group_space,
    ),
    Operation(
        name="conf_dc_revoke_permissions_from_user_space",
        title="Revoke permissions from user space",
        api="confluence_data_center",
        tag="space_permissions",
        method="PUT",
        path="/rest/api/space/{spaceKey}/permissions/user/{userKey}/revoke",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "userKey": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/OperationDescription"}},
            },
            "additionalProperties": False,
            "required": ["spaceKey", "userKey"],
        },
        request=_revoke_permissions_from_user_space,
    ),
    Operation(
        name="conf_dc_set_permissions_space",
        title="Set permissions space",
        api="confluence_data_center",
        tag="space_permissions",
        method="POST",
        path="/rest/api/space/{spaceKey}/permissions",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "body": {"type": "array", "items": {"$ref": "#/$defs/SpacePermissionsForSubject"}},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_set_permissions_space,
    ),
)
