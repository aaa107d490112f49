"""Operation wrappers of jira_data_center, permissions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation


def _get_all_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.permissions.get_all_permissions import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_all_permissions",
        title="Get all permissions",
        api="jira_data_center",
        tag="permissions",
        method="GET",
        path="/rest/api/2/permissions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_permissions,
    ),
)
