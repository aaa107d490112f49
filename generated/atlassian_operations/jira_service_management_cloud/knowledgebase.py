"""Operation wrappers of jira_service_management_cloud, knowledgebase. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_articles(arguments: Arguments) -> Request:
    from atlassian_clients.jira_service_management_cloud.api.knowledgebase.get_articles import request

    return request(
        query=required(arguments, "query"),
        highlight=required(arguments, "highlight"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        cursor=optional(arguments, "cursor"),
        prev=optional(arguments, "prev"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jsm_cloud_get_articles",
        title="Get articles",
        api="jira_service_management_cloud",
        tag="knowledgebase",
        method="GET",
        path="/rest/servicedeskapi/knowledgebase/article",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "highlight": {"type": "boolean", "default": False},
                "start": {"type": "integer"},
                "limit": {"type": "integer"},
                "cursor": {"type": "string"},
                "prev": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["highlight", "query"],
        },
        request=_get_articles,
    ),
)
