"""Operation wrappers of confluence_data_center, child_content. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _children_child(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.child_content.children_child import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        parent_version=optional(arguments, "parentVersion"),
    )


def _children_of_type(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.child_content.children_of_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "type"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        parent_version=optional(arguments, "parentVersion"),
    )


def _comments_of_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.child_content.comments_of_content import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        location=optional(arguments, "location"),
        depth=optional(arguments, "depth"),
        parent_version=optional(arguments, "parentVersion"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_children_child",
        title="Children child",
        api="confluence_data_center",
        tag="child_content",
        method="GET",
        path="/rest/api/content/{id}/child",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
                "parentVersion": {"type": "integer", "default": 0},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_children_child,
    ),
    Operation(
        name="conf_dc_children_of_type",
        title="Children of type",
        api="confluence_data_center",
        tag="child_content",
        method="GET",
        path="/rest/api/content/{id}/child/{type}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "type": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
                "parentVersion": {"type": "integer", "default": 0},
            },
            "additionalProperties": False,
            "required": ["id", "type"],
        },
        request=_children_of_type,
    ),
    Operation(
        name="conf_dc_comments_of_content",
        title="Comments of content",
        api="confluence_data_center",
        tag="child_content",
        method="GET",
        path="/rest/api/content/{id}/child/comment",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
                "location": {"type": "array", "items": {"type": "string"}},
                "depth": {"type": "string", "default": ""},
                "parentVersion": {"type": "integer", "default": 0},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_comments_of_content,
    ),
)
