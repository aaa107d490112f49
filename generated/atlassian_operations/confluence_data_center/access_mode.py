"""Operation wrappers of confluence_data_center, access_mode. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _get_access_mode_status(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.access_mode.get_access_mode_status import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_access_mode_status",
        title="Get access mode status",
        api="confluence_data_center",
        tag="access_mode",
        method="GET",
        path="/rest/api/accessmode",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_access_mode_status,
    ),
)
