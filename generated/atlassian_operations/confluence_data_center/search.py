"""Operation wrappers of confluence_data_center, search. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _search(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.search.search import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        cql=optional(arguments, "cql"),
        cqlcontext=optional(arguments, "cqlcontext"),
        excerpt=optional(arguments, "excerpt"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        include_archived_spaces=optional(arguments, "includeArchivedSpaces"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_search",
        title="Search",
        api="confluence_data_center",
        tag="search",
        method="GET",
        path="/rest/api/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "cql": {"type": "string"},
                "cqlcontext": {"type": "string"},
                "excerpt": {"type": "string", "default": "highlight"},
                "expand": {"type": "string"},
                "start": {"type": "integer", "default": 0},
                "limit": {"type": "integer", "default": 25},
                "includeArchivedSpaces": {"type": "boolean", "default": False},
                "body": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_search,
    ),
)
