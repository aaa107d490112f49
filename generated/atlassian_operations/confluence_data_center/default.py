"""Operation wrappers of confluence_data_center, default. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _get_audit_records(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.default.get_audit_records import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_audit_records",
        title="Get audit records",
        api="confluence_data_center",
        tag="default",
        method="GET",
        path="/rest/api/audit",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_audit_records,
    ),
)
