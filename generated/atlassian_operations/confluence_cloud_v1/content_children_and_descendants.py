"""Operation wrappers of confluence_cloud_v1, content_children_and_descendants. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _copy_page(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_children_and_descendants.copy_page import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _copy_page_hierarchy(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_children_and_descendants.copy_page_hierarchy import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _get_content_descendants(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_children_and_descendants.get_content_descendants import (
        request,
    )

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_descendants_of_type(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_children_and_descendants.get_descendants_of_type import (
        request,
    )

    return request(
        required(arguments, "id"),
        required(arguments, "type"),
        depth=optional(arguments, "depth"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _move_page(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_children_and_descendants.move_page import request

    return request(
        required(arguments, "pageId"),
        required(arguments, "position"),
        required(arguments, "targetId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_copy_page",
        title="Copy page",
        api="confluence_cloud_v1",
        tag="content_children_and_descendants",
        method="POST",
        path="/wiki/rest/api/content/{id}/copy",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "array", "items": {"type": "string"}},
                "body": {"$ref": "#/$defs/CopyPageRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_copy_page,
    ),
    Operation(
        name="conf_cloud_v1_copy_page_hierarchy",
        title="Copy page hierarchy",
        api="confluence_cloud_v1",
        tag="content_children_and_descendants",
        method="POST",
        path="/wiki/rest/api/content/{id}/pagehierarchy/copy",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/CopyPageHierarchyRequest"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_copy_page_hierarchy,
    ),
    Operation(
        name="conf_cloud_v1_get_content_descendants",
        title="Get content descendants",
        api="confluence_cloud_v1",
        tag="content_children_and_descendants",
        method="GET",
        path="/wiki/rest/api/content/{id}/descendant",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "array", "items": {"type": "string", "enum": ["attachment", "comment", "page"]}},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_content_descendants,
    ),
    Operation(
        name="conf_cloud_v1_get_descendants_of_type",
        title="Get descendants of type",
        api="confluence_cloud_v1",
        tag="content_children_and_descendants",
        method="GET",
        path="/wiki/rest/api/content/{id}/descendant/{type}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "type": {"type": "string", "enum": ["attachment", "comment", "page"]},
                "depth": {
                    "type": "string",
                    "enum": ["<any positive integer argument in the range of 1 and 100>", "all", "root"],
                    "default": "all",
                },
                "expand": {"type": "array", "items": {"type": "string"}},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id", "type"],
        },
        request=_get_descendants_of_type,
    ),
    Operation(
        name="conf_cloud_v1_move_page",
        title="Move page",
        api="confluence_cloud_v1",
        tag="content_children_and_descendants",
        method="PUT",
        path="/wiki/rest/api/content/{pageId}/move/{position}/{targetId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "pageId": {"type": "string"},
                "position": {"type": "string", "enum": ["after", "append", "before"]},
                "targetId": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["pageId", "position", "targetId"],
        },
        request=_move_page,
    ),
)
