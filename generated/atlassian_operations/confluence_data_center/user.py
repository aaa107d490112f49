"""Operation wrappers of confluence_data_center, user. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _change_password_current(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user.change_password_current import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _get_anonymous(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user.get_anonymous import request

    return request(
        expand=optional(arguments, "expand"),
    )


def _get_current(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user.get_current import request

    return request(
        expand=optional(arguments, "expand"),
    )


def _get_groups_user_memberof(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user.get_groups_user_memberof import request

    return request(
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user.get_user import request

    return request(
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
        expand=optional(arguments, "expand"),
    )


def _get_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user.get_users import request

    return request(
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _update_user_current(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user.update_user_current import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_change_password_current",
        title="Change password current",
        api="confluence_data_center",
        tag="user",
        method="POST",
        path="/rest/api/user/current/password",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/PasswordChangeDetails"}},
            "additionalProperties": False,
        },
        request=_change_password_current,
    ),
    Operation(
        name="conf_dc_get_anonymous",
        title="Get anonymous",
        api="confluence_data_center",
        tag="user",
        method="GET",
        path="/rest/api/user/anonymous",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"expand": {"type": "string"}}, "additionalProperties": False},
        request=_get_anonymous,
    ),
    Operation(
        name="conf_dc_get_current",
        title="Get current",
        api="confluence_data_center",
        tag="user",
        method="GET",
        path="/rest/api/user/current",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"expand": {"type": "string"}}, "additionalProperties": False},
        request=_get_current,
    ),
    Operation(
        name="conf_dc_get_groups_user_memberof",
        title="Get groups user memberof",
        api="confluence_data_center",
        tag="user",
        method="GET",
        path="/rest/api/user/memberof",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "key": {"type": "string"},
                "username": {"type": "string"},
                "expand": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 200},
            },
            "additionalProperties": False,
        },
        request=_get_groups_user_memberof,
    ),
    Operation(
        name="conf_dc_get_user",
        title="Get user",
        api="confluence_data_center",
        tag="user",
        method="GET",
        path="/rest/api/user",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"key": {"type": "string"}, "username": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_get_user,
    ),
    Operation(
        name="conf_dc_get_users",
        title="Get users",
        api="confluence_data_center",
        tag="user",
        method="GET",
        path="/rest/api/user/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer", "default": 0},
                "limit": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
        },
        request=_get_users,
    ),
    Operation(
        name="conf_dc_update_user_current",
        title="Update user current",
        api="confluence_data_center",
        tag="user",
        method="PUT",
        path="/rest/api/user/current",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/UserDetailsForUpdate"}},
            "additionalProperties": False,
        },
        request=_update_user_current,
    ),
)
