"""Operation wrappers of confluence_cloud_v2, space_permission_transition. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _bulk_assign_space_permission_roles(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_permission_transition.bulk_assign_space_permission_roles import (
        request,
    )

    return request(
        body=Json(required(arguments, "body")),
    )


def _bulk_remove_space_permission_access(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_permission_transition.bulk_remove_space_permission_access import (
        request,
    )

    return request(
        body=Json(required(arguments, "body")),
    )


def _generate_space_permission_combinations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_permission_transition.generate_space_permission_combinations import (
        request,
    )

    return request()


def _get_space_permission_transition_task_status(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_permission_transition.get_space_permission_transition_task_status import (
        request,
    )

    return request(
        required(arguments, "taskId"),
    )


def _list_space_permission_combinations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_permission_transition.list_space_permission_combinations import (
        request,
    )

    return request(
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_bulk_assign_space_permission_roles",
        title="Bulk assign space permission roles",
        api="confluence_cloud_v2",
        tag="space_permission_transition",
        method="POST",
        path="/wiki/api/v2/space-permissions/transition/role-assignments",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BulkAssignRolesRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_bulk_assign_space_permission_roles,
    ),
    Operation(
        name="conf_cloud_bulk_remove_space_permission_access",
        title="Bulk remove space permission access",
        api="confluence_cloud_v2",
        tag="space_permission_transition",
        method="POST",
        path="/wiki/api/v2/space-permissions/transition/access-removals",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BulkRemoveAccessRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_bulk_remove_space_permission_access,
    ),
    Operation(
        name="conf_cloud_generate_space_permission_combinations",
        title="Generate space permission combinations",
        api="confluence_cloud_v2",
        tag="space_permission_transition",
        method="POST",
        path="/wiki/api/v2/space-permissions/transition/combinations",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_generate_space_permission_combinations,
    ),
    Operation(
        name="conf_cloud_get_space_permission_transition_task_885d",
        title="Get space permission transition task status",
        api="confluence_cloud_v2",
        tag="space_permission_transition",
        method="GET",
        path="/wiki/api/v2/space-permissions/transition/tasks/{taskId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"taskId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["taskId"],
        },
        request=_get_space_permission_transition_task_status,
    ),
    Operation(
        name="conf_cloud_list_space_permission_combinations",
        title="List space permission combinations",
        api="confluence_cloud_v2",
        tag="space_permission_transition",
        method="GET",
        path="/wiki/api/v2/space-permissions/transition/combinations",
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
        request=_list_space_permission_combinations,
    ),
)
