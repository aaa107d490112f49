"""Operation wrappers of confluence_cloud_v1, search. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _search_by_cql(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.search.search_by_cql import request

    return request(
        cql=required(arguments, "cql"),
        cqlcontext=optional(arguments, "cqlcontext"),
        cursor=optional(arguments, "cursor"),
        next_=optional(arguments, "next"),
        prev=optional(arguments, "prev"),
        limit=optional(arguments, "limit"),
        start=optional(arguments, "start"),
        include_archived_spaces=optional(arguments, "includeArchivedSpaces"),
        exclude_current_spaces=optional(arguments, "excludeCurrentSpaces"),
        excerpt=optional(arguments, "excerpt"),
        site_permission_type_filter=optional(arguments, "sitePermissionTypeFilter"),
        field_=optional(arguments, "_"),
        expand=optional(arguments, "expand"),
    )


def _search_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.search.search_user import request

    return request(
        cql=required(arguments, "cql"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        expand=optional(arguments, "expand"),
        site_permission_type_filter=optional(arguments, "sitePermissionTypeFilter"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_search_by_cql",
        title="Search by CQL",
        api="confluence_cloud_v1",
        tag="search",
        method="GET",
        path="/wiki/rest/api/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "cql": {"type": "string"},
                "cqlcontext": {"type": "string"},
                "cursor": {"type": "string"},
                "next": {"type": "boolean", "default": False},
                "prev": {"type": "boolean", "default": False},
                "limit": {"type": "integer", "minimum": 0, "default": 25},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "includeArchivedSpaces": {"type": "boolean", "default": False},
                "excludeCurrentSpaces": {"type": "boolean", "default": False},
                "excerpt": {
                    "type": "string",
                    "enum": ["highlight", "highlight_unescaped", "indexed", "indexed_unescaped", "none"],
                    "default": "highlight",
                },
                "sitePermissionTypeFilter": {
                    "type": "string",
                    "enum": ["all", "externalCollaborator", "none"],
                    "default": "none",
                },
                "_": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
            "required": ["cql"],
        },
        request=_search_by_cql,
    ),
    Operation(
        name="conf_cloud_v1_search_user",
        title="Search user",
        api="confluence_cloud_v1",
        tag="search",
        method="GET",
        path="/wiki/rest/api/search/user",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "cql": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 25},
                "expand": {"type": "array", "items": {"type": "string"}},
                "sitePermissionTypeFilter": {
                    "type": "string",
                    "enum": ["all", "externalCollaborator", "none"],
                    "default": "none",
                },
            },
            "additionalProperties": False,
            "required": ["cql"],
        },
        request=_search_user,
    ),
)
