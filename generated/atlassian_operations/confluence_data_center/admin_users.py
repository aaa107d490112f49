"""Operation wrappers of confluence_data_center, admin_users. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_active_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_users.get_active_users import request

    return request(
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_active_users",
        title="Get active users",
        api="confluence_data_center",
        tag="admin_users",
        method="GET",
        path="/rest/api/admin/users/list/active",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer", "default": 0},
                "limit": {"type": "integer", "default": 100},
            },
            "additionalProperties": False,
        },
        request=_get_active_users,
    ),
)
