"""Operation wrappers of confluence_data_center, content_descendant. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _descendants_descendant(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_descendant.descendants_descendant import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _descendants_of_type(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_descendant.descendants_of_type import request

    return request(
        required(arguments, "id"),
        required(arguments, "type"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_descendants_descendant",
        title="Descendants descendant",
        api="confluence_data_center",
        tag="content_descendant",
        method="GET",
        path="/rest/api/content/{id}/descendant",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "expand": {"type": "string", "default": ""}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_descendants_descendant,
    ),
    Operation(
        name="conf_dc_descendants_of_type",
        title="Descendants of type",
        api="confluence_data_center",
        tag="content_descendant",
        method="GET",
        path="/rest/api/content/{id}/descendant/{type}",
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
            },
            "additionalProperties": False,
            "required": ["id", "type"],
        },
        request=_descendants_of_type,
    ),
)
