"""Operation wrappers of jira_data_center, filter_. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _add_share_permission(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.add_share_permission import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.create_filter import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
    )


def _default_columns_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.default_columns_filter import request

    return request(
        required(arguments, "id"),
    )


def _delete_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.delete_filter import request

    return request(
        required(arguments, "id"),
    )


def _delete_share_permission(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.delete_share_permission import request

    return request(
        required(arguments, "id"),
        required(arguments, "permission-id"),
    )


def _edit_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.edit_filter import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
    )


def _get_default_share_scope(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.get_default_share_scope import request

    return request()


def _get_favourite_filters(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.get_favourite_filters import request

    return request(
        expand=optional(arguments, "expand"),
    )


def _get_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.get_filter import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_share_permission(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.get_share_permission import request

    return request(
        required(arguments, "id"),
        required(arguments, "permissionId"),
    )


def _get_share_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.get_share_permissions import request

    return request(
        required(arguments, "id"),
    )


def _reset_columns_filter(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.reset_columns_filter import request

    return request(
        required(arguments, "id"),
    )


def _set_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.set_columns import request

    return request(
        required(arguments, "id"),
        body=form(arguments["body"]) if "body" in arguments else UNSET,
    )


def _set_default_share_scope(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.filter_.set_default_share_scope import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_add_share_permission",
        title="Add share permission",
        api="jira_data_center",
        tag="filter_",
        method="POST",
        path="/rest/api/2/filter/{id}/permission",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/SharePermissionInputBean"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_add_share_permission,
    ),
    Operation(
        name="jira_dc_create_filter",
        title="Create filter",
        api="jira_data_center",
        tag="filter_",
        method="POST",
        path="/rest/api/2/filter",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "body": {"$ref": "#/$defs/FilterBean"}},
            "additionalProperties": False,
        },
        request=_create_filter,
    ),
    Operation(
        name="jira_dc_default_columns_filter",
        title="Default columns filter",
        api="jira_data_center",
        tag="filter_",
        method="GET",
        path="/rest/api/2/filter/{id}/columns",
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
        request=_default_columns_filter,
    ),
    Operation(
        name="jira_dc_delete_filter",
        title="Delete filter",
        api="jira_data_center",
        tag="filter_",
        method="DELETE",
        path="/rest/api/2/filter/{id}",
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
        request=_delete_filter,
    ),
    Operation(
        name="jira_dc_delete_share_permission",
        title="Delete share permission",
        api="jira_data_center",
        tag="filter_",
        method="DELETE",
        path="/rest/api/2/filter/{id}/permission/{permission-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "permission-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "permission-id"],
        },
        request=_delete_share_permission,
    ),
    Operation(
        name="jira_dc_edit_filter",
        title="Edit filter",
        api="jira_data_center",
        tag="filter_",
        method="PUT",
        path="/rest/api/2/filter/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/FilterBean"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_edit_filter,
    ),
    Operation(
        name="jira_dc_get_default_share_scope",
        title="Get default share scope",
        api="jira_data_center",
        tag="filter_",
        method="GET",
        path="/rest/api/2/filter/defaultShareScope",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_default_share_scope,
    ),
    Operation(
        name="jira_dc_get_favourite_filters",
        title="Get favourite filters",
        api="jira_data_center",
        tag="filter_",
        method="GET",
        path="/rest/api/2/filter/favourite",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"expand": {"type": "string"}}, "additionalProperties": False},
        request=_get_favourite_filters,
    ),
    Operation(
        name="jira_dc_get_filter",
        title="Get filter",
        api="jira_data_center",
        tag="filter_",
        method="GET",
        path="/rest/api/2/filter/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_filter,
    ),
    Operation(
        name="jira_dc_get_share_permission",
        title="Get share permission",
        api="jira_data_center",
        tag="filter_",
        method="GET",
        path="/rest/api/2/filter/{id}/permission/{permissionId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "permissionId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "permissionId"],
        },
        request=_get_share_permission,
    ),
    Operation(
        name="jira_dc_get_share_permissions",
        title="Get share permissions",
        api="jira_data_center",
        tag="filter_",
        method="GET",
        path="/rest/api/2/filter/{id}/permission",
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
        request=_get_share_permissions,
    ),
    Operation(
        name="jira_dc_reset_columns_filter",
        title="Reset columns filter",
        api="jira_data_center",
        tag="filter_",
        method="DELETE",
        path="/rest/api/2/filter/{id}/columns",
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
        request=_reset_columns_filter,
    ),
    Operation(
        name="jira_dc_set_columns",
        title="Set columns",
        api="jira_data_center",
        tag="filter_",
        method="PUT",
        path="/rest/api/2/filter/{id}/columns",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "body": {"type": "object", "properties": {"columns": {"type": "array", "items": {"type": "string"}}}},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_set_columns,
    ),
    Operation(
        name="jira_dc_set_default_share_scope",
        title="Set default share scope",
        api="jira_data_center",
        tag="filter_",
        method="PUT",
        path="/rest/api/2/filter/defaultShareScope",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/DefaultShareScopeBean"}},
            "additionalProperties": False,
        },
        request=_set_default_share_scope,
    ),
)
