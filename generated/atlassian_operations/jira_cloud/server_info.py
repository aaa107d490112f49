"""Operation wrappers of jira_cloud, server_info. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _get_server_info(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.server_info.get_server_info import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_server_info",
        title="Get server info",
        api="jira_cloud",
        tag="server_info",
        method="GET",
        path="/rest/api/3/serverInfo",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_server_info,
    ),
)
