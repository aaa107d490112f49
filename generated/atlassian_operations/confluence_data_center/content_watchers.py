"""Operation wrappers of confluence_data_center, content_watchers. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _index_watchers_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_watchers.index_watchers_content import request

    return request(
        required(arguments, "contentId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_index_watchers_content",
        title="Index watchers content",
        api="confluence_data_center",
        tag="content_watchers",
        method="GET",
        path="/rest/api/content/{contentId}/watchers",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "contentId": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
            },
            "additionalProperties": False,
            "required": ["contentId"],
        },
        request=_index_watchers_content,
    ),
)
