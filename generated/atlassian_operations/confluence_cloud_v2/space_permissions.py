"""Operation wrappers of confluence_cloud_v2, space_permissions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_available_space_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_permissions.get_available_space_permissions import request

    return request(
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_space_permissions_assignments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_permissions.get_space_permissions_assignments import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_available_space_permissions",
        title="Get available space permissions",
        api="confluence_cloud_v2",
        tag="space_permissions",
        method="GET",
        path="/wiki/api/v2/space-permissions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
        },
        request=_get_available_space_permissions,
    ),
    Operation(
        name="conf_cloud_get_space_permissions_assignments",
        title="Get space permissions assignments",
        api="confluence_cloud_v2",
        tag="space_permissions",
        method="GET",
        path="/wiki/api/v2/spaces/{id}/permissions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_space_permissions_assignments,
    ),
)
