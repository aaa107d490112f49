"""Operation wrappers of confluence_data_center, admin_group. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _create_group(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_group.create_group import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _delete_group_admin(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.admin_group.delete_group_admin import request

    return request(
        required(arguments, "groupName"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_create_group",
        title="Create group",
        api="confluence_data_center",
        tag="admin_group",
        method="POST",
        path="/rest/api/admin/group",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={"type": "object", "properties": {"body": {"$ref": "#/$defs/Group"}}, "additionalProperties": False},
        request=_create_group,
    ),
    Operation(
        name="conf_dc_delete_group_admin",
        title="Delete group admin",
        api="confluence_data_center",
        tag="admin_group",
        method="DELETE",
        path="/rest/api/admin/group/{groupName}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"groupName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["groupName"],
        },
        request=_delete_group_admin,
    ),
)
