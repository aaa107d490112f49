"""Operation wrappers of confluence_data_center, server_information. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _index_server_information(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.server_information.index_server_information import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_index_server_information",
        title="Index server information",
        api="confluence_data_center",
        tag="server_information",
        method="GET",
        path="/rest/api/server-information",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_index_server_information,
    ),
)
