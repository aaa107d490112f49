"""Operation wrappers of confluence_cloud_v1, group. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_user_to_group_by_group_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.group.add_user_to_group_by_group_id import request

    return request(
        body=Json(required(arguments, "body")),
        group_id=required(arguments, "groupId"),
    )


def _create_group(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.group.create_group import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_group_by_group_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.group.get_group_by_group_id import request

    return request(
        id=required(arguments, "id"),
    )


def _get_group_members_by_group_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.group.get_group_members_by_group_id import request

    return request(
        required(arguments, "groupId"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        should_return_total_size=optional(arguments, "shouldReturnTotalSize"),
        expand=optional(arguments, "expand"),
    )


def _get_groups(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.group.get_groups import request

    return request(
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        access_type=optional(arguments, "accessType"),
    )


def _remove_group_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.group.remove_group_by_id import request

    return request(
        id=required(arguments, "id"),
    )


def _remove_member_from_group_by_group_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.group.remove_member_from_group_by_group_id import request

    return request(
        group_id=required(arguments, "groupId"),
        account_id=required(arguments, "accountId"),
        key=optional(arguments, "key"),
        username=optional(arguments, "username"),
    )


def _search_groups(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.group.search_groups import request

    return request(
        query=required(arguments, "query"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
        should_return_total_size=optional(arguments, "shouldReturnTotalSize"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_add_user_to_group_by_group_id",
        title="Add user to group by group ID",
        api="confluence_cloud_v1",
        tag="group",
        method="POST",
        path="/wiki/rest/api/group/userByGroupId",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"groupId": {"type": "string"}, "body": {"$ref": "#/$defs/AccountId"}},
            "additionalProperties": False,
            "required": ["body", "groupId"],
        },
        request=_add_user_to_group_by_group_id,
    ),
    Operation(
        name="conf_cloud_v1_create_group",
        title="Create group",
        api="confluence_cloud_v1",
        tag="group",
        method="POST",
        path="/wiki/rest/api/group",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/GroupName"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_group,
    ),
    Operation(
        name="conf_cloud_v1_get_group_by_group_id",
        title="Get group by group ID",
        api="confluence_cloud_v1",
        tag="group",
        method="GET",
        path="/wiki/rest/api/group/by-id",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_group_by_group_id,
    ),
    Operation(
        name="conf_cloud_v1_get_group_members_by_group_id",
        title="Get group members by group ID",
        api="confluence_cloud_v1",
        tag="group",
        method="GET",
        path="/wiki/rest/api/group/{groupId}/membersByGroupId",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupId": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 200},
                "shouldReturnTotalSize": {"type": "boolean", "default": False},
                "expand": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["isExternalCollaborator", "operations", "personalSpace"]},
                },
            },
            "additionalProperties": False,
            "required": ["groupId"],
        },
        request=_get_group_members_by_group_id,
    ),
    Operation(
        name="conf_cloud_v1_get_groups",
        title="Get groups",
        api="confluence_cloud_v1",
        tag="group",
        method="GET",
        path="/wiki/rest/api/group",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 200},
                "accessType": {"type": "string", "enum": ["admin", "site-admin", "user"], "default": None},
            },
            "additionalProperties": False,
        },
        request=_get_groups,
    ),
    Operation(
        name="conf_cloud_v1_remove_group_by_id",
        title="Remove group by ID",
        api="confluence_cloud_v1",
        tag="group",
        method="DELETE",
        path="/wiki/rest/api/group/by-id",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_remove_group_by_id,
    ),
    Operation(
        name="conf_cloud_v1_remove_member_from_group_by_group_id",
        title="Remove member from group by group ID",
        api="confluence_cloud_v1",
        tag="group",
        method="DELETE",
        path="/wiki/rest/api/group/userByGroupId",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupId": {"type": "string"},
                "accountId": {"type": "string"},
                "key": {"type": "string"},
                "username": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["accountId", "groupId"],
        },
        request=_remove_member_from_group_by_group_id,
    ),
    Operation(
        name="conf_cloud_v1_search_groups",
        title="Search groups",
        api="confluence_cloud_v1",
        tag="group",
        method="GET",
        path="/wiki/rest/api/group/picker",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "query": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 200},
                "shouldReturnTotalSize": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["query"],
        },
        request=_search_groups,
    ),
)
