"""Operation wrappers of confluence_cloud_v2, children. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_child_custom_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.children.get_child_custom_content import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_child_pages(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.children.get_child_pages import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_database_direct_children(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.children.get_database_direct_children import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_folder_direct_children(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.children.get_folder_direct_children import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_page_direct_children(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.children.get_page_direct_children import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_smart_link_direct_children(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.children.get_smart_link_direct_children import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_whiteboard_direct_children(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.children.get_whiteboard_direct_children import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_child_custom_content",
        title="Get child custom content",
        api="confluence_cloud_v2",
        tag="children",
        method="GET",
        path="/wiki/api/v2/custom-content/{id}/children",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_child_custom_content,
    ),
    Operation(
        name="conf_cloud_get_child_pages",
        title="Get child pages",
        api="confluence_cloud_v2",
        tag="children",
        method="GET",
        path="/wiki/api/v2/pages/{id}/children",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_child_pages,
    ),
    Operation(
        name="conf_cloud_get_database_direct_children",
        title="Get database direct children",
        api="confluence_cloud_v2",
        tag="children",
        method="GET",
        path="/wiki/api/v2/databases/{id}/direct-children",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_database_direct_children,
    ),
    Operation(
        name="conf_cloud_get_folder_direct_children",
        title="Get folder direct children",
        api="confluence_cloud_v2",
        tag="children",
        method="GET",
        path="/wiki/api/v2/folders/{id}/direct-children",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_folder_direct_children,
    ),
    Operation(
        name="conf_cloud_get_page_direct_children",
        title="Get page direct children",
        api="confluence_cloud_v2",
        tag="children",
        method="GET",
        path="/wiki/api/v2/pages/{id}/direct-children",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_direct_children,
    ),
    Operation(
        name="conf_cloud_get_smart_link_direct_children",
        title="Get smart link direct children",
        api="confluence_cloud_v2",
        tag="children",
        method="GET",
        path="/wiki/api/v2/embeds/{id}/direct-children",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_smart_link_direct_children,
    ),
    Operation(
        name="conf_cloud_get_whiteboard_direct_children",
        title="Get whiteboard direct children",
        api="confluence_cloud_v2",
        tag="children",
        method="GET",
        path="/wiki/api/v2/whiteboards/{id}/direct-children",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_whiteboard_direct_children,
    ),
)
