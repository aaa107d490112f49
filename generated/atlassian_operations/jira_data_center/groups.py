"""Operation wrappers of jira_data_center, groups. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _find_groups(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.groups.find_groups import request

    return request(
        max_results=optional(arguments, "maxResults"),
        query=optional(arguments, "query"),
        exclude=optional(arguments, "exclude"),
        user_name=optional(arguments, "userName"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_find_groups",
        title="Find groups",
        api="jira_data_center",
        tag="groups",
        method="GET",
        path="/rest/api/2/groups/picker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "maxResults": {"type": "string"},
                "query": {"type": "string"},
                "exclude": {"type": "string"},
                "userName": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_groups,
    ),
)
