"""Operation wrappers of confluence_data_center, user_group. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_group_user(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user_group.delete_group_user import request

    return request(
        required(arguments, "username"),
        required(arguments, "groupName"),
    )


def _update_group(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.user_group.update_group import request

    return request(
        required(arguments, "username"),
        required(arguments, "groupName"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_delete_group_user",
        title="Delete group user",
        api="confluence_data_center",
        tag="user_group",
        method="DELETE",
        path="/rest/api/user/{username}/group/{groupName}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}, "groupName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["groupName", "username"],
        },
        request=_delete_group_user,
    ),
    Operation(
        name="conf_dc_update_group",
        title="Update group",
        api="confluence_data_center",
        tag="user_group",
        method="PUT",
        path="/rest/api/user/{username}/group/{groupName}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"username": {"type": "string"}, "groupName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["groupName", "username"],
        },
        request=_update_group,
    ),
)
