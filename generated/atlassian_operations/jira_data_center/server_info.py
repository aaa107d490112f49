"""Operation wrappers of jira_data_center, server_info. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _get_server_info(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.server_info.get_server_info import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_server_info",
        title="Get server info",
        api="jira_data_center",
        tag="server_info",
        method="GET",
        path="/rest/api/2/serverInfo",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_server_info,
    ),
)
