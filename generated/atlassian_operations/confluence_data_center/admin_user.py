"""Operation wrappers of confluence_data_center, admin_user. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _change_password_admin(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_user.change_password_admin import request

    return request(
        required(arguments, "username"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_user.create_user import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _delete_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_user.delete_user import request

    return request(
        required(arguments, "username"),
    )


def _disable_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_user.disable_user import request

    return request(
        required(arguments, "username"),
    )


def _enable_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_user.enable_user import request

    return request(
        required(arguments, "username"),
    )


def _update_user_admin(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_user.update_user_admin import request

    return request(
        required(arguments, "username"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_change_password_admin",
        title="Change password admin",
        api="confluence_data_center",
        tag="admin_user",
        method="POST",
        path="/rest/api/admin/user/{username}/password",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}, "body": {"$ref": "#/$defs/Credentials"}},
            "additionalProperties": False,
            "required": ["username"],
        },
        request=_change_password_admin,
    ),
    Operation(
        name="conf_dc_create_user",
        title="Create user",
        api="confluence_data_center",
        tag="admin_user",
        method="POST",
        path="/rest/api/admin/user",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/UserDetailsForCreation"}},
            "additionalProperties": False,
        },
        request=_create_user,
    ),
    Operation(
        name="conf_dc_delete_user",
        title="Delete user",
        api="confluence_data_center",
        tag="admin_user",
        method="DELETE",
        path="/rest/api/admin/user/{username}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}},
            "additionalProperties": False,
            "required": ["username"],
        },
        request=_delete_user,
    ),
    Operation(
        name="conf_dc_disable_user",
        title="Disable user",
        api="confluence_data_center",
        tag="admin_user",
        method="PUT",
        path="/rest/api/admin/user/{username}/disable",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}},
            "additionalProperties": False,
            "required": ["username"],
        },
        request=_disable_user,
    ),
    Operation(
        name="conf_dc_enable_user",
        title="Enable user",
        api="confluence_data_center",
        tag="admin_user",
        method="PUT",
        path="/rest/api/admin/user/{username}/enable",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}},
            "additionalProperties": False,
            "required": ["username"],
        },
        request=_enable_user,
    ),
    Operation(
        name="conf_dc_update_user_admin",
        title="Update user admin",
        api="confluence_data_center",
        tag="admin_user",
        method="PUT",
        path="/rest/api/admin/user/{username}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}, "body": {"$ref": "#/$defs/UserDetailsForUpdate"}},
            "additionalProperties": False,
            "required": ["username"],
        },
        request=_update_user_admin,
    ),
)
