"""Operation wrappers of confluence_cloud_v2, user. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _check_access_by_email(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.user.check_access_by_email import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_bulk_user_lookup(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.user.create_bulk_user_lookup import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _invite_by_email(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.user.invite_by_email import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_check_access_by_email",
        title="Check access by email",
        api="confluence_cloud_v2",
        tag="user",
        method="POST",
        path="/wiki/api/v2/user/access/check-access-by-email",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["emails"],
                    "properties": {
                        "emails": {"type": "array", "minItems": 1, "maxItems": 100, "items": {"type": "string"}}
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_check_access_by_email,
    ),
    Operation(
        name="conf_cloud_create_bulk_user_lookup",
        title="Create bulk user lookup",
        api="confluence_cloud_v2",
        tag="user",
        method="POST",
        path="/wiki/api/v2/users-bulk",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["accountIds"],
                    "properties": {
                        "accountIds": {"type": "array", "minItems": 1, "maxItems": 250, "items": {"type": "string"}}
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_bulk_user_lookup,
    ),
    Operation(
        name="conf_cloud_invite_by_email",
        title="Invite by email",
        api="confluence_cloud_v2",
        tag="user",
        method="POST",
        path="/wiki/api/v2/user/access/invite-by-email",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["emails"],
                    "properties": {
                        "emails": {"type": "array", "minItems": 1, "maxItems": 100, "items": {"type": "string"}}
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_invite_by_email,
    ),
)
