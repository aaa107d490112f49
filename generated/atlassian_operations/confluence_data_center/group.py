"""Operation wrappers of confluence_data_center, group. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_ancestor_groups(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.group.get_ancestor_groups import request

    return request(
        required(arguments, "groupName"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_group(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.group.get_group import request

    return request(
        required(arguments, "groupName"),
        expand=optional(arguments, "expand"),
    )


def _get_groups_group(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.group.get_groups_group import request

    return request(
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_members(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.group.get_members import request

    return request(
        required(arguments, "groupName"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_nested_group_members(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.group.get_nested_group_members import request

    return request(
        required(arguments, "groupName"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_parent_groups(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.group.get_parent_groups import request

    return request(
        required(arguments, "groupName"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_get_ancestor_groups",
        title="Get ancestor groups",
        api="confluence_data_center",
        tag="group",
        method="GET",
        path="/rest/api/group/{groupName}/groupancestor",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupName": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 200},
            },
            "additionalProperties": False,
            "required": ["groupName"],
        },
        request=_get_ancestor_groups,
    ),
    Operation(
        name="conf_dc_get_group",
        title="Get group",
        api="confluence_data_center",
        tag="group",
        method="GET",
        path="/rest/api/group/{groupName}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"groupName": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["groupName"],
        },
        request=_get_group,
    ),
    Operation(
        name="conf_dc_get_groups_group",
        title="Get groups group",
        api="confluence_data_center",
        tag="group",
        method="GET",
        path="/rest/api/group",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string", "default": ""},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 200},
            },
            "additionalProperties": False,
        },
        request=_get_groups_group,
    ),
    Operation(
        name="conf_dc_get_members",
        title="Get members",
        api="confluence_data_center",
        tag="group",
        method="GET",
        path="/rest/api/group/{groupName}/member",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupName": {"type": "string"},
                "expand": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 200},
            },
            "additionalProperties": False,
            "required": ["groupName"],
        },
        request=_get_members,
    ),
    Operation(
        name="conf_dc_get_nested_group_members",
        title="Get nested group members",
        api="confluence_data_center",
        tag="group",
        method="GET",
        path="/rest/api/group/{groupName}/groupmember",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupName": {"type": "string"},
                "expand": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 200},
            },
            "additionalProperties": False,
            "required": ["groupName"],
        },
        request=_get_nested_group_members,
    ),
    Operation(
        name="conf_dc_get_parent_groups",
        title="Get parent groups",
        api="confluence_data_center",
        tag="group",
        method="GET",
        path="/rest/api/group/{groupName}/groupparent",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "groupName": {"type": "string"},
                "expand": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 200},
            },
            "additionalProperties": False,
            "required": ["groupName"],
        },
        request=_get_parent_groups,
    ),
)
