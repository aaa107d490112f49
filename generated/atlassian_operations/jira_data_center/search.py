"""Operation wrappers of jira_data_center, search. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _search(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.search.search import request

    return request(
        expand=optional(arguments, "expand"),
        jql=optional(arguments, "jql"),
        max_results=optional(arguments, "maxResults"),
        validate_query=optional(arguments, "validateQuery"),
        fields=optional(arguments, "fields"),
        start_at=optional(arguments, "startAt"),
    )


def _search_using_search_request(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.search.search_using_search_request import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_search",
        title="Search",
        api="jira_data_center",
        tag="search",
        method="GET",
        path="/rest/api/2/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string"},
                "jql": {"type": "string"},
                "maxResults": {"type": "integer"},
                "validateQuery": {"type": "boolean", "default": True},
                "fields": {"type": "array", "items": {"type": "string"}},
                "startAt": {"type": "integer"},
            },
            "additionalProperties": False,
        },
        request=_search,
    ),
    Operation(
        name="jira_dc_search_using_search_request",
        title="Search using search request",
        api="jira_data_center",
        tag="search",
        method="POST",
        path="/rest/api/2/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SearchRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_search_using_search_request,
    ),
)
