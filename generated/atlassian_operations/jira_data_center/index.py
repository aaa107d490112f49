"""Operation wrappers of jira_data_center, index. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _get_index_summary(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.index.get_index_summary import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_index_summary",
        title="Get index summary",
        api="jira_data_center",
        tag="index",
        method="GET",
        path="/rest/api/2/index/summary",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_index_summary,
    ),
)
