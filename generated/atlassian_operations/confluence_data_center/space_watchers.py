"""Operation wrappers of confluence_data_center, space_watchers. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _index_watchers_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_watchers.index_watchers_space import request

    return request(
        required(arguments, "spaceKey"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_index_watchers_space",
        title="Index watchers space",
        api="confluence_data_center",
        tag="space_watchers",
        method="GET",
        path="/rest/api/space/{spaceKey}/watchers",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 25},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_index_watchers_space,
    ),
)
