"""Operation wrappers of confluence_cloud_v2, ancestors. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_database_ancestors(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.ancestors.get_database_ancestors import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
    )


def _get_folder_ancestors(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.ancestors.get_folder_ancestors import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
    )


def _get_page_ancestors(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.ancestors.get_page_ancestors import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
    )


def _get_smart_link_ancestors(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.ancestors.get_smart_link_ancestors import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
    )


def _get_whiteboard_ancestors(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.ancestors.get_whiteboard_ancestors import request

    return request(
        required(arguments, "id"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_database_ancestors",
        title="Get database ancestors",
        api="confluence_cloud_v2",
        tag="ancestors",
        method="GET",
        path="/wiki/api/v2/databases/{id}/ancestors",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_database_ancestors,
    ),
    Operation(
        name="conf_cloud_get_folder_ancestors",
        title="Get folder ancestors",
        api="confluence_cloud_v2",
        tag="ancestors",
        method="GET",
        path="/wiki/api/v2/folders/{id}/ancestors",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_folder_ancestors,
    ),
    Operation(
        name="conf_cloud_get_page_ancestors",
        title="Get page ancestors",
        api="confluence_cloud_v2",
        tag="ancestors",
        method="GET",
        path="/wiki/api/v2/pages/{id}/ancestors",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_ancestors,
    ),
    Operation(
        name="conf_cloud_get_smart_link_ancestors",
        title="Get smart link ancestors",
        api="confluence_cloud_v2",
        tag="ancestors",
        method="GET",
        path="/wiki/api/v2/embeds/{id}/ancestors",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_smart_link_ancestors,
    ),
    Operation(
        name="conf_cloud_get_whiteboard_ancestors",
        title="Get whiteboard ancestors",
        api="confluence_cloud_v2",
        tag="ancestors",
        method="GET",
        path="/wiki/api/v2/whiteboards/{id}/ancestors",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_whiteboard_ancestors,
    ),
)
