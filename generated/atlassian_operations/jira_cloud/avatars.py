"""Operation wrappers of jira_cloud, avatars. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, file, optional, required


def _delete_avatar(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.avatars.delete_avatar import request

    return request(
        required(arguments, "type"),
        required(arguments, "owningObjectId"),
        required(arguments, "id"),
    )


def _get_all_system_avatars(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.avatars.get_all_system_avatars import request

    return request(
        required(arguments, "type"),
    )


def _get_avatar_image_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.avatars.get_avatar_image_by_id import request

    return request(
        required(arguments, "type"),
        required(arguments, "id"),
        size=optional(arguments, "size"),
        format_=optional(arguments, "format"),
    )


def _get_avatar_image_by_owner(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.avatars.get_avatar_image_by_owner import request

    return request(
        required(arguments, "type"),
        required(arguments, "entityId"),
        size=optional(arguments, "size"),
        format_=optional(arguments, "format"),
    )


def _get_avatar_image_by_type(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.avatars.get_avatar_image_by_type import request

    return request(
        required(arguments, "type"),
        size=optional(arguments, "size"),
        format_=optional(arguments, "format"),
    )


def _get_avatars(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.avatars.get_avatars import request

    return request(
        required(arguments, "type"),
        required(arguments, "entityId"),
    )


def _store_avatar(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.avatars.store_avatar import request

    return request(
        required(arguments, "type"),
        required(arguments, "entityId"),
        body=file(required(arguments, "body")),
        x=optional(arguments, "x"),
        y=optional(arguments, "y"),
        size=required(arguments, "size"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_avatar",
        title="Delete avatar",
        api="jira_cloud",
        tag="avatars",
        method="DELETE",
        path="/rest/api/3/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["issuetype", "priority", "project"]},
                "owningObjectId": {"type": "string"},
                "id": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["id", "owningObjectId", "type"],
        },
        request=_delete_avatar,
    ),
    Operation(
        name="jira_cloud_get_all_system_avatars",
        title="Get all system avatars",
        api="jira_cloud",
        tag="avatars",
        method="GET",
        path="/rest/api/3/avatar/{type}/system",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"type": {"type": "string", "enum": ["issuetype", "priority", "project", "user"]}},
            "additionalProperties": False,
            "required": ["type"],
        },
        request=_get_all_system_avatars,
    ),
    Operation(
        name="jira_cloud_get_avatar_image_by_id",
        title="Get avatar image by ID",
        api="jira_cloud",
        tag="avatars",
        method="GET",
        path="/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["issuetype", "priority", "project"]},
                "id": {"type": "integer"},
                "size": {"type": "string", "enum": ["large", "medium", "small", "xlarge", "xsmall"]},
                "format": {"type": "string", "enum": ["png", "svg"]},
            },
            "additionalProperties": False,
            "required": ["id", "type"],
        },
        request=_get_avatar_image_by_id,
    ),
    Operation(
        name="jira_cloud_get_avatar_image_by_owner",
        title="Get avatar image by owner",
        api="jira_cloud",
        tag="avatars",
        method="GET",
        path="/rest/api/3/universal_avatar/view/type/{type}/owner/{entityId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["issuetype", "priority", "project"]},
                "entityId": {"type": "string"},
                "size": {"type": "string", "enum": ["large", "medium", "small", "xlarge", "xsmall"]},
                "format": {"type": "string", "enum": ["png", "svg"]},
            },
            "additionalProperties": False,
            "required": ["entityId", "type"],
        },
        request=_get_avatar_image_by_owner,
    ),
    Operation(
        name="jira_cloud_get_avatar_image_by_type",
        title="Get avatar image by type",
        api="jira_cloud",
        tag="avatars",
        method="GET",
        path="/rest/api/3/universal_avatar/view/type/{type}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["issuetype", "priority", "project"]},
                "size": {"type": "string", "enum": ["large", "medium", "small", "xlarge", "xsmall"]},
                "format": {"type": "string", "enum": ["png", "svg"]},
            },
            "additionalProperties": False,
            "required": ["type"],
        },
        request=_get_avatar_image_by_type,
    ),
    Operation(
        name="jira_cloud_get_avatars",
        title="Get avatars",
        api="jira_cloud",
        tag="avatars",
        method="GET",
        path="/rest/api/3/universal_avatar/type/{type}/owner/{entityId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["issuetype", "priority", "project"]},
                "entityId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["entityId", "type"],
        },
        request=_get_avatars,
    ),
    Operation(
        name="jira_cloud_store_avatar",
        title="Store avatar",
        api="jira_cloud",
        tag="avatars",
        method="POST",
        path="/rest/api/3/universal_avatar/type/{type}/owner/{entityId}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string", "enum": ["issuetype", "priority", "project"]},
                "entityId": {"type": "string"},
                "x": {"type": "integer", "default": 0},
                "y": {"type": "integer", "default": 0},
                "size": {"type": "integer", "default": 0},
                "body": {
                    "type": "object",
                    "properties": {
                        "name": {"type": "string"},
                        "text": {"type": "string"},
                        "base64": {"type": "string"},
                        "mediaType": {"type": "string"},
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["body", "entityId", "size", "type"],
        },
        request=_store_avatar,
    ),
)
