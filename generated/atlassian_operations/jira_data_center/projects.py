"""Operation wrappers of jira_data_center, projects. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _search_for_projects(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.projects.search_for_projects import request

    return request(
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        allow_empty_query=optional(arguments, "allowEmptyQuery"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_search_for_projects",
        title="Search for projects",
        api="jira_data_center",
        tag="projects",
        method="GET",
        path="/rest/api/2/projects/picker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "integer", "default": 0},
                "query": {"type": "string", "default": ""},
                "allowEmptyQuery": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
        },
        request=_search_for_projects,
    ),
)
