"""Operation wrappers of confluence_cloud_v1, users. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_anonymous_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.users.get_anonymous_user import request

    return request(
        expand=optional(arguments, "expand"),
    )


def _get_bulk_user_lookup(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.users.get_bulk_user_lookup import request

    return request(
        account_id=required(arguments, "accountId"),
        expand=optional(arguments, "expand"),
    )


def _get_current_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.users.get_current_user import request

    return request(
        expand=optional(arguments, "expand"),
    )


def _get_group_memberships_for_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.users.get_group_memberships_for_user import request

    return request(
        account_id=required(arguments, "accountId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_privacy_unsafe_user_email(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.users.get_privacy_unsafe_user_email import request

    return request(
        account_id=required(arguments, "accountId"),
    )


def _get_privacy_unsafe_user_email_bulk(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.users.get_privacy_unsafe_user_email_bulk import request

    return request(
        account_id=required(arguments, "accountId"),
    )


def _get_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.users.get_user import request

    return request(
        account_id=required(arguments, "accountId"),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_anonymous_user",
        title="Get anonymous user",
        api="confluence_cloud_v1",
        tag="users",
        method="GET",
        path="/wiki/rest/api/user/anonymous",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "array", "items": {"type": "string", "enum": ["operations"]}}},
            "additionalProperties": False,
        },
        request=_get_anonymous_user,
    ),
    Operation(
        name="conf_cloud_v1_get_bulk_user_lookup",
        title="Get bulk user lookup",
        api="confluence_cloud_v1",
        tag="users",
        method="GET",
        path="/wiki/rest/api/user/bulk",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {"type": "string"},
                "expand": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["isExternalCollaborator", "operations", "personalSpace"]},
                },
            },
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_get_bulk_user_lookup,
    ),
    Operation(
        name="conf_cloud_v1_get_current_user",
        title="Get current user",
        api="confluence_cloud_v1",
        tag="users",
        method="GET",
        path="/wiki/rest/api/user/current",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["isExternalCollaborator", "operations", "personalSpace"]},
                }
            },
            "additionalProperties": False,
        },
        request=_get_current_user,
    ),
    Operation(
        name="conf_cloud_v1_get_group_memberships_for_user",
        title="Get group memberships for user",
        api="confluence_cloud_v1",
        tag="users",
        method="GET",
        path="/wiki/rest/api/user/memberof",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 200},
            },
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_get_group_memberships_for_user,
    ),
    Operation(
        name="conf_cloud_v1_get_privacy_unsafe_user_email",
        title="Get privacy unsafe user email",
        api="confluence_cloud_v1",
        tag="users",
        method="GET",
        path="/wiki/rest/api/user/email",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"accountId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_get_privacy_unsafe_user_email,
    ),
    Operation(
        name="conf_cloud_v1_get_privacy_unsafe_user_email_bulk",
        title="Get privacy unsafe user email bulk",
        api="confluence_cloud_v1",
        tag="users",
        method="GET",
        path="/wiki/rest/api/user/email/bulk",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"accountId": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_get_privacy_unsafe_user_email_bulk,
    ),
    Operation(
        name="conf_cloud_v1_get_user",
        title="Get user",
        api="confluence_cloud_v1",
        tag="users",
        method="GET",
        path="/wiki/rest/api/user",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {"type": "string"},
                "expand": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["isExternalCollaborator", "operations", "personalSpace"]},
                },
            },
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_get_user,
    ),
)
