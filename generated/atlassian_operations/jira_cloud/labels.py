"""Operation wrappers of jira_cloud, labels. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_all_labels(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.labels.get_all_labels import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_all_labels",
        title="Get all labels",
        api="jira_cloud",
        tag="labels",
        method="GET",
        path="/rest/api/3/label",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 1000},
            },
            "additionalProperties": False,
        },
        request=_get_all_labels,
    ),
)
