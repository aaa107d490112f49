"""Operation wrappers of confluence_cloud_v1, user_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_user_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.user_properties.create_user_property import request

    return request(
        required(arguments, "userId"),
        required(arguments, "key"),
        body=Json(required(arguments, "body")),
    )


def _delete_user_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.user_properties.delete_user_property import request

    return request(
        required(arguments, "userId"),
        required(arguments, "key"),
    )


def _get_user_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.user_properties.get_user_properties import request

    return request(
        required(arguments, "userId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_user_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.user_properties.get_user_property import request

    return request(
        required(arguments, "userId"),
        required(arguments, "key"),
    )


def _update_user_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.user_properties.update_user_property import request

    return request(
        required(arguments, "userId"),
        required(arguments, "key"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_create_user_property",
        title="Create user property",
        api="confluence_cloud_v1",
        tag="user_properties",
        method="POST",
        path="/wiki/rest/api/user/{userId}/property/{key}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "userId": {"type": "string"},
                "key": {"type": "string", "pattern": "^[-_a-zA-Z0-9]+$"},
                "body": {"$ref": "#/$defs/UserPropertyCreate"},
            },
            "additionalProperties": False,
            "required": ["body", "key", "userId"],
        },
        request=_create_user_property,
    ),
    Operation(
        name="conf_cloud_v1_delete_user_property",
        title="Delete user property",
        api="confluence_cloud_v1",
        tag="user_properties",
        method="DELETE",
        path="/wiki/rest/api/user/{userId}/property/{key}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"userId": {"type": "string"}, "key": {"type": "string", "pattern": "^[-_a-zA-Z0-9]+$"}},
            "additionalProperties": False,
            "required": ["key", "userId"],
        },
        request=_delete_user_property,
    ),
    Operation(
        name="conf_cloud_v1_get_user_properties",
        title="Get user properties",
        api="confluence_cloud_v1",
        tag="user_properties",
        method="GET",
        path="/wiki/rest/api/user/{userId}/property",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "userId": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "maximum": 25, "default": 5},
            },
            "additionalProperties": False,
            "required": ["userId"],
        },
        request=_get_user_properties,
    ),
    Operation(
        name="conf_cloud_v1_get_user_property",
        title="Get user property",
        api="confluence_cloud_v1",
        tag="user_properties",
        method="GET",
        path="/wiki/rest/api/user/{userId}/property/{key}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"userId": {"type": "string"}, "key": {"type": "string", "pattern": "^[-_a-zA-Z0-9]+$"}},
            "additionalProperties": False,
            "required": ["key", "userId"],
        },
        request=_get_user_property,
    ),
    Operation(
        name="conf_cloud_v1_update_user_property",
        title="Update user property",
        api="confluence_cloud_v1",
        tag="user_properties",
        method="PUT",
        path="/wiki/rest/api/user/{userId}/property/{key}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "userId": {"type": "string"},
                "key": {"type": "string", "pattern": "^[-_a-zA-Z0-9]+$"},
                "body": {"$ref": "#/$defs/UserPropertyUpdate"},
            },
            "additionalProperties": False,
            "required": ["body", "key", "userId"],
        },
        request=_update_user_property,
    ),
)
