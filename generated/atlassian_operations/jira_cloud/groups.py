"""Operation wrappers of jira_cloud, groups. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_user_to_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.groups.add_user_to_group import request

    return request(
        body=Json(required(arguments, "body")),
        groupname=optional(arguments, "groupname"),
        group_id=optional(arguments, "groupId"),
    )


def _bulk_get_groups(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.groups.bulk_get_groups import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        group_id=optional(arguments, "groupId"),
        group_name=optional(arguments, "groupName"),
        access_type=optional(arguments, "accessType"),
        application_key=optional(arguments, "applicationKey"),
    )


def _create_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.groups.create_group import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _find_groups(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.groups.find_groups import request

    return request(
        account_id=optional(arguments, "accountId"),
        query=optional(arguments, "query"),
        exclude=optional(arguments, "exclude"),
        exclude_id=optional(arguments, "excludeId"),
        max_results=optional(arguments, "maxResults"),
        case_insensitive=optional(arguments, "caseInsensitive"),
        user_name=optional(arguments, "userName"),
    )


def _get_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.groups.get_group import request

    return request(
        groupname=optional(arguments, "groupname"),
        group_id=optional(arguments, "groupId"),
        expand=optional(arguments, "expand"),
    )


def _get_users_from_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.groups.get_users_from_group import request

    return request(
        groupname=optional(arguments, "groupname"),
        group_id=optional(arguments, "groupId"),
        include_inactive_users=optional(arguments, "includeInactiveUsers"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _remove_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.groups.remove_group import request

    return request(
        groupname=optional(arguments, "groupname"),
        group_id=optional(arguments, "groupId"),
        swap_group=optional(arguments, "swapGroup"),
        swap_group_id=optional(arguments, "swapGroupId"),
    )


def _remove_user_from_group(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.groups.remove_user_from_group import request

    return request(
        groupname=optional(arguments, "groupname"),
        group_id=optional(arguments, "groupId"),
        username=optional(arguments, "username"),
        account_id=required(arguments, "accountId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_user_to_group",
        title="Add user to group",
        api="jira_cloud",
        tag="groups",
        method="POST",
        path="/rest/api/3/group/user",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupname": {"type": "string"},
                "groupId": {"type": "string"},
                "body": {"$ref": "#/$defs/UpdateUserToGroupBean"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_add_user_to_group,
    ),
    Operation(
        name="jira_cloud_bulk_get_groups",
        title="Bulk get groups",
        api="jira_cloud",
        tag="groups",
        method="GET",
        path="/rest/api/3/group/bulk",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "groupId": {"type": "array", "items": {"type": "string", "default": ""}},
                "groupName": {"type": "array", "items": {"type": "string", "default": ""}},
                "accessType": {"type": "string"},
                "applicationKey": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_bulk_get_groups,
    ),
    Operation(
        name="jira_cloud_create_group",
        title="Create group",
        api="jira_cloud",
        tag="groups",
        method="POST",
        path="/rest/api/3/group",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/AddGroupBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_group,
    ),
    Operation(
        name="jira_cloud_find_groups",
        title="Find groups",
        api="jira_cloud",
        tag="groups",
        method="GET",
        path="/rest/api/3/groups/picker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "accountId": {"type": "string"},
                "query": {"type": "string"},
                "exclude": {"type": "array", "items": {"type": "string"}},
                "excludeId": {"type": "array", "items": {"type": "string"}},
                "maxResults": {"type": "integer"},
                "caseInsensitive": {"type": "boolean", "default": False},
                "userName": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_groups,
    ),
    Operation(
        name="jira_cloud_get_group",
        title="Get group",
        api="jira_cloud",
        tag="groups",
        method="GET",
        path="/rest/api/3/group",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "groupname": {"type": "string"},
                "groupId": {"type": "string"},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_group,
    ),
    Operation(
        name="jira_cloud_get_users_from_group",
        title="Get users from group",
        api="jira_cloud",
        tag="groups",
        method="GET",
        path="/rest/api/3/group/member",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupname": {"type": "string"},
                "groupId": {"type": "string"},
                "includeInactiveUsers": {"type": "boolean", "default": False},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
        },
        request=_get_users_from_group,
    ),
    Operation(
        name="jira_cloud_remove_group",
        title="Remove group",
        api="jira_cloud",
        tag="groups",
        method="DELETE",
        path="/rest/api/3/group",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupname": {"type": "string"},
                "groupId": {"type": "string"},
                "swapGroup": {"type": "string"},
                "swapGroupId": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_remove_group,
    ),
    Operation(
        name="jira_cloud_remove_user_from_group",
        title="Remove user from group",
        api="jira_cloud",
        tag="groups",
        method="DELETE",
        path="/rest/api/3/group/user",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupname": {"type": "string"},
                "groupId": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
            },
            "additionalProperties": False,
            "required": ["accountId"],
        },
        request=_remove_user_from_group,
    ),
)
