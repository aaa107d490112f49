"""Operation wrappers of jira_data_center, group. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_user_to_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.group.add_user_to_group import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        groupname=required(arguments, "groupname"),
    )


def _create_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.group.create_group import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _get_users_from_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.group.get_users_from_group import request

    return request(
        include_inactive_users=optional(arguments, "includeInactiveUsers"),
        max_results=optional(arguments, "maxResults"),
        groupname=required(arguments, "groupname"),
        start_at=optional(arguments, "startAt"),
    )


def _remove_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.group.remove_group import request

    return request(
        groupname=required(arguments, "groupname"),
        swap_group=optional(arguments, "swapGroup"),
    )


def _remove_user_from_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.group.remove_user_from_group import request

    return request(
        groupname=required(arguments, "groupname"),
        username=required(arguments, "username"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_add_user_to_group",
        title="Add user to group",
        api="jira_data_center",
        tag="group",
        method="POST",
        path="/rest/api/2/group/user",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"groupname": {"type": "string"}, "body": {"$ref": "#/$defs/UpdateUserToGroupBean"}},
            "additionalProperties": False,
            "required": ["groupname"],
        },
        request=_add_user_to_group,
    ),
    Operation(
        name="jira_dc_create_group",
        title="Create group",
        api="jira_data_center",
        tag="group",
        method="POST",
        path="/rest/api/2/group",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/AddGroupBean"}},
            "additionalProperties": False,
        },
        request=_create_group,
    ),
    Operation(
        name="jira_dc_get_users_from_group",
        title="Get users from group",
        api="jira_data_center",
        tag="group",
        method="GET",
        path="/rest/api/2/group/member",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "includeInactiveUsers": {"type": "string"},
                "maxResults": {"type": "string"},
                "groupname": {"type": "string"},
                "startAt": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["groupname"],
        },
        request=_get_users_from_group,
    ),
    Operation(
        name="jira_dc_remove_group",
        title="Remove group",
        api="jira_data_center",
        tag="group",
        method="DELETE",
        path="/rest/api/2/group",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"groupname": {"type": "string"}, "swapGroup": {"type": "string"}},
            "additionalProperties": False,
            "required": ["groupname"],
        },
        request=_remove_group,
    ),
    Operation(
        name="jira_dc_remove_user_from_group",
        title="Remove user from group",
        api="jira_data_center",
        tag="group",
        method="DELETE",
        path="/rest/api/2/group/user",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"groupname": {"type": "string"}, "username": {"type": "string"}},
            "additionalProperties": False,
            "required": ["groupname", "username"],
        },
        request=_remove_user_from_group,
    ),
)
