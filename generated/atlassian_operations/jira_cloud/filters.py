"""Operation wrappers of jira_cloud, filters. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _change_filter_owner(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.change_filter_owner import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _create_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.create_filter import request

    return request(
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
        override_share_permissions=optional(arguments, "overrideSharePermissions"),
    )


def _delete_favourite_for_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.delete_favourite_for_filter import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _delete_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.delete_filter import request

    return request(
        required(arguments, "id"),
    )


def _get_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.get_columns import request

    return request(
        required(arguments, "id"),
    )


def _get_favourite_filters(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.get_favourite_filters import request

    return request(
        expand=optional(arguments, "expand"),
    )


def _get_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.get_filter import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
        override_share_permissions=optional(arguments, "overrideSharePermissions"),
    )


def _get_filters_paginated(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.get_filters_paginated import request

    return request(
        filter_name=optional(arguments, "filterName"),
        account_id=optional(arguments, "accountId"),
        owner=optional(arguments, "owner"),
        groupname=optional(arguments, "groupname"),
        group_id=optional(arguments, "groupId"),
        project_id=optional(arguments, "projectId"),
        id=optional(arguments, "id"),
        order_by=optional(arguments, "orderBy"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        expand=optional(arguments, "expand"),
        override_share_permissions=optional(arguments, "overrideSharePermissions"),
        is_substring_match=optional(arguments, "isSubstringMatch"),
    )


def _get_my_filters(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.get_my_filters import request

    return request(
        expand=optional(arguments, "expand"),
        include_favourites=optional(arguments, "includeFavourites"),
    )


def _reset_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.reset_columns import request

    return request(
        required(arguments, "id"),
    )


def _set_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.set_columns import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _set_favourite_for_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.set_favourite_for_filter import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _update_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filters.update_filter import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
        override_share_permissions=optional(arguments, "overrideSharePermissions"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_change_filter_owner",
        title="Change filter owner",
        api="jira_cloud",
        tag="filters",
        method="PUT",
        path="/rest/api/3/filter/{id}/owner",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ChangeFilterOwner"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_change_filter_owner,
    ),
    Operation(
        name="jira_cloud_create_filter",
        title="Create filter",
        api="jira_cloud",
        tag="filters",
        method="POST",
        path="/rest/api/3/filter",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string"},
                "overrideSharePermissions": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/Filter"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_filter,
    ),
    Operation(
        name="jira_cloud_delete_favourite_for_filter",
        title="Delete favourite for filter",
        api="jira_cloud",
        tag="filters",
        method="DELETE",
        path="/rest/api/3/filter/{id}/favourite",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_favourite_for_filter,
    ),
    Operation(
        name="jira_cloud_delete_filter",
        title="Delete filter",
        api="jira_cloud",
        tag="filters",
        method="DELETE",
        path="/rest/api/3/filter/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_filter,
    ),
    Operation(
        name="jira_cloud_get_columns",
        title="Get columns",
        api="jira_cloud",
        tag="filters",
        method="GET",
        path="/rest/api/3/filter/{id}/columns",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_columns,
    ),
    Operation(
        name="jira_cloud_get_favourite_filters",
        title="Get favourite filters",
        api="jira_cloud",
        tag="filters",
        method="GET",
        path="/rest/api/3/filter/favourite",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"expand": {"type": "string"}}, "additionalProperties": False},
        request=_get_favourite_filters,
    ),
    Operation(
        name="jira_cloud_get_filter",
        title="Get filter",
        api="jira_cloud",
        tag="filters",
        method="GET",
        path="/rest/api/3/filter/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "expand": {"type": "string"},
                "overrideSharePermissions": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_filter,
    ),
    Operation(
        name="jira_cloud_get_filters_paginated",
        title="Get filters paginated",
        api="jira_cloud",
        tag="filters",
        method="GET",
        path="/rest/api/3/filter/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "filterName": {"type": "string"},
                "accountId": {"type": "string", "minLength": 0, "maxLength": 128},
                "owner": {"type": "string"},
                "groupname": {"type": "string"},
                "groupId": {"type": "string"},
                "projectId": {"type": "integer"},
                "id": {"type": "array", "items": {"type": "integer"}},
                "orderBy": {
                    "type": "string",
                    "enum": [
                        "+description",
                        "+favourite_count",
                        "+id",
                        "+is_favourite",
                        "+is_shared",
                        "+name",
                        "+owner",
                        "-description",
                        "-favourite_count",
                        "-id",
                        "-is_favourite",
                        "-is_shared",
                        "-name",
                        "-owner",
                        "description",
                        "favourite_count",
                        "id",
                        "is_favourite",
                        "is_shared",
                        "name",
                        "owner",
                    ],
                    "default": "name",
                },
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "expand": {"type": "string"},
                "overrideSharePermissions": {"type": "boolean", "default": False},
                "isSubstringMatch": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
        },
        request=_get_filters_paginated,
    ),
    Operation(
        name="jira_cloud_get_my_filters",
        title="Get my filters",
        api="jira_cloud",
        tag="filters",
        method="GET",
        path="/rest/api/3/filter/my",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "includeFavourites": {"type": "boolean", "default": False}},
            "additionalProperties": False,
        },
        request=_get_my_filters,
    ),
    Operation(
        name="jira_cloud_reset_columns",
        title="Reset columns",
        api="jira_cloud",
        tag="filters",
        method="DELETE",
        path="/rest/api/3/filter/{id}/columns",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_reset_columns,
    ),
    Operation(
        name="jira_cloud_set_columns",
        title="Set columns",
        api="jira_cloud",
        tag="filters",
        method="PUT",
        path="/rest/api/3/filter/{id}/columns",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ColumnRequestBody"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_set_columns,
    ),
    Operation(
        name="jira_cloud_set_favourite_for_filter",
        title="Set favourite for filter",
        api="jira_cloud",
        tag="filters",
        method="PUT",
        path="/rest/api/3/filter/{id}/favourite",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_set_favourite_for_filter,
    ),
    Operation(
        name="jira_cloud_update_filter",
        title="Update filter",
        api="jira_cloud",
        tag="filters",
        method="PUT",
        path="/rest/api/3/filter/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "expand": {"type": "string"},
                "overrideSharePermissions": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/Filter"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_filter,
    ),
)
