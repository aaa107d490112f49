"""Operation wrappers of confluence_cloud_v2, descendants. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_database_descendants(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.descendants.get_database_descendants import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
        depth=optional(arguments, "depth"),
        cursor=optional(arguments, "cursor"),
    )


def _get_folder_descendants(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.descendants.get_folder_descendants import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
        depth=optional(arguments, "depth"),
        cursor=optional(arguments, "cursor"),
    )


def _get_page_descendants(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.descendants.get_page_descendants import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
        depth=optional(arguments, "depth"),
        cursor=optional(arguments, "cursor"),
    )


def _get_smart_link_descendants(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.descendants.get_smart_link_descendants import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
        depth=optional(arguments, "depth"),
        cursor=optional(arguments, "cursor"),
    )


def _get_whiteboard_descendants(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.descendants.get_whiteboard_descendants import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
        depth=optional(arguments, "depth"),
        cursor=optional(arguments, "cursor"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_database_descendants",
        title="Get database descendants",
        api="confluence_cloud_v2",
        tag="descendants",
        method="GET",
        path="/wiki/api/v2/databases/{id}/descendants",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "depth": {"type": "integer", "minimum": 1, "maximum": 10, "default": 2},
                "cursor": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_database_descendants,
    ),
    Operation(
        name="conf_cloud_get_folder_descendants",
        title="Get folder descendants",
        api="confluence_cloud_v2",
        tag="descendants",
        method="GET",
        path="/wiki/api/v2/folders/{id}/descendants",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "depth": {"type": "integer", "minimum": 1, "maximum": 10, "default": 2},
                "cursor": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_folder_descendants,
    ),
    Operation(
        name="conf_cloud_get_page_descendants",
        title="Get page descendants",
        api="confluence_cloud_v2",
        tag="descendants",
        method="GET",
        path="/wiki/api/v2/pages/{id}/descendants",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "depth": {"type": "integer", "minimum": 1, "maximum": 10, "default": 2},
                "cursor": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_descendants,
    ),
    Operation(
        name="conf_cloud_get_smart_link_descendants",
        title="Get smart link descendants",
        api="confluence_cloud_v2",
        tag="descendants",
        method="GET",
        path="/wiki/api/v2/embeds/{id}/descendants",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "depth": {"type": "integer", "minimum": 1, "maximum": 10, "default": 2},
                "cursor": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_smart_link_descendants,
    ),
    Operation(
        name="conf_cloud_get_whiteboard_descendants",
        title="Get whiteboard descendants",
        api="confluence_cloud_v2",
        tag="descendants",
        method="GET",
        path="/wiki/api/v2/whiteboards/{id}/descendants",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "depth": {"type": "integer", "minimum": 1, "maximum": 10, "default": 2},
                "cursor": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_whiteboard_descendants,
    ),
)
