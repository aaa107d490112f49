"""Operation wrappers of jira_cloud, users. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _bulk_get_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.bulk_get_users import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        username=optional(arguments, "username"),
        key=optional(arguments, "key"),
        account_id=required(arguments, "accountId"),
    )


def _bulk_get_users_migration(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.bulk_get_users_migration import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        username=optional(arguments, "username"),
        key=optional(arguments, "key"),
    )


def _create_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.create_user import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_all_users(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.get_all_users import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        expand=optional(arguments, "expand"),
    )


def _get_all_users_default(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.get_all_users_default import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        expand=optional(arguments, "expand"),
    )


def _get_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.get_user import request

    return request(
        account_id=optional(arguments, "accountId"),
        username=optional(arguments, "username"),
        key=optional(arguments, "key"),
        expand=optional(arguments, "expand"),
    )


def _get_user_default_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.get_user_default_columns import request

    return request(
        account_id=optional(arguments, "accountId"),
        username=optional(arguments, "username"),
    )


def _get_user_email(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.get_user_email import request

    return request(
        account_id=required(arguments, "accountId"),
    )


def _get_user_email_bulk(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.get_user_email_bulk import request

    return request(
        account_id=required(arguments, "accountId"),
    )


def _get_user_groups(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.get_user_groups import request

    return request(
        account_id=required(arguments, "accountId"),
        username=optional(arguments, "username"),
        key=optional(arguments, "key"),
    )


def _remove_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.remove_user import request

    return request(
        account_id=required(arguments, "accountId"),
        username=optional(arguments, "username"),
        key=optional(arguments, "key"),
    )


def _reset_user_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.reset_user_columns import request

    return request(
        account_id=optional(arguments, "accountId"),
        username=optional(arguments, "username"),
    )


def _set_user_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.users.set_user_columns import request

    return request(
        body=form(required(arguments, "body")),
        account_id=optional(arguments, "accountId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_bulk_get_users",
        title="Bulk get users",
        api="jira_cloud",
        tag="users",
        method="GET",
        path="/rest/api/3/user/bulk",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 10},
                "username": {"type": "array", "items": {"type": "string"}},
                "key": {"type": "array", "items": {"type": "string"}},
                "accountId": {
                    "type": "array",
                    "maxLength": 128,
                    "items": {"type": "string", "maxLength": 128},
                    "minItems": 1,
                },
            },
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_bulk_get_users,
    ),
    Operation(
        name="jira_cloud_bulk_get_users_migration",
        title="Bulk get users migration",
        api="jira_cloud",
        tag="users",
        method="GET",
        path="/rest/api/3/user/bulk/migration",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 10},
                "username": {"type": "array", "items": {"type": "string"}},
                "key": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
        },
        request=_bulk_get_users_migration,
    ),
    Operation(
        name="jira_cloud_create_user",
        title="Create user",
        api="jira_cloud",
        tag="users",
        method="POST",
        path="/rest/api/3/user",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/NewUserDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_user,
    ),
    Operation(
        name="jira_cloud_get_all_users",
        title="Get all users",
        api="jira_cloud",
        tag="users",
        method="GET",
        path="/rest/api/3/users/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_all_users,
    ),
    Operation(
        name="jira_cloud_get_all_users_default",
        title="Get all users default",
        api="jira_cloud",
        tag="users",
        method="GET",
        path="/rest/api/3/users",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_all_users_default,
    ),
    Operation(
        name="jira_cloud_get_user",
        title="Get user",
        api="jira_cloud",
        tag="users",
        method="GET",
        path="/rest/api/3/user",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {"type": "string", "maxLength": 128},
                "username": {"type": "string"},
                "key": {"type": "string"},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_user,
    ),
    Operation(
        name="jira_cloud_get_user_default_columns",
        title="Get user default columns",
        api="jira_cloud",
        tag="users",
        method="GET",
        path="/rest/api/3/user/columns",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"accountId": {"type": "string", "maxLength": 128}, "username": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_get_user_default_columns,
    ),
    Operation(
        name="jira_cloud_get_user_email",
        title="Get user email",
        api="jira_cloud",
        tag="users",
        method="GET",
        path="/rest/api/3/user/email",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"accountId": {"type": "string", "maxLength": 128}},
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_get_user_email,
    ),
    Operation(
        name="jira_cloud_get_user_email_bulk",
        title="Get user email bulk",
        api="jira_cloud",
        tag="users",
        method="GET",
        path="/rest/api/3/user/email/bulk",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {
                    "type": "array",
                    "maxLength": 128,
                    "items": {"type": "string", "maxLength": 128},
                    "minItems": 1,
                }
            },
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_get_user_email_bulk,
    ),
    Operation(
        name="jira_cloud_get_user_groups",
        title="Get user groups",
        api="jira_cloud",
        tag="users",
        method="GET",
        path="/rest/api/3/user/groups",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {"type": "string", "maxLength": 128},
                "username": {"type": "string"},
                "key": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_get_user_groups,
    ),
    Operation(
        name="jira_cloud_remove_user",
        title="Remove user",
        api="jira_cloud",
        tag="users",
        method="DELETE",
        path="/rest/api/3/user",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {"type": "string", "maxLength": 128},
                "username": {"type": "string"},
                "key": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_remove_user,
    ),
    Operation(
        name="jira_cloud_reset_user_columns",
        title="Reset user columns",
        api="jira_cloud",
        tag="users",
        method="DELETE",
        path="/rest/api/3/user/columns",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"accountId": {"type": "string", "maxLength": 128}, "username": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_reset_user_columns,
    ),
    Operation(
        name="jira_cloud_set_user_columns",
        title="Set user columns",
        api="jira_cloud",
        tag="users",
        method="PUT",
        path="/rest/api/3/user/columns",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {"type": "string", "maxLength": 128},
                "body": {
                    "type": "object",
                    "properties": {"columns": {"type": "array", "items": {"type": "string"}}},
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_user_columns,
    ),
)
