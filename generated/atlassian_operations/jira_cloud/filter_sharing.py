"""Operation wrappers of jira_cloud, filter_sharing. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _add_share_permission(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filter_sharing.add_share_permission import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _delete_share_permission(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filter_sharing.delete_share_permission import request

    return request(
        required(arguments, "id"),
        required(arguments, "permissionId"),
    )


def _get_default_share_scope(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filter_sharing.get_default_share_scope import request

    return request()


def _get_share_permission(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filter_sharing.get_share_permission import request

    return request(
        required(arguments, "id"),
        required(arguments, "permissionId"),
    )


def _get_share_permissions(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filter_sharing.get_share_permissions import request

    return request(
        required(arguments, "id"),
    )


def _set_default_share_scope(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.filter_sharing.set_default_share_scope import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_share_permission",
        title="Add share permission",
        api="jira_cloud",
        tag="filter_sharing",
        method="POST",
        path="/rest/api/3/filter/{id}/permission",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/SharePermissionInputBean"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_add_share_permission,
    ),
    Operation(
        name="jira_cloud_delete_share_permission",
        title="Delete share permission",
        api="jira_cloud",
        tag="filter_sharing",
        method="DELETE",
        path="/rest/api/3/filter/{id}/permission/{permissionId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "permissionId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "permissionId"],
        },
        request=_delete_share_permission,
    ),
    Operation(
        name="jira_cloud_get_default_share_scope",
        title="Get default share scope",
        api="jira_cloud",
        tag="filter_sharing",
        method="GET",
        path="/rest/api/3/filter/defaultShareScope",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_default_share_scope,
    ),
    Operation(
        name="jira_cloud_get_share_permission",
        title="Get share permission",
        api="jira_cloud",
        tag="filter_sharing",
        method="GET",
        path="/rest/api/3/filter/{id}/permission/{permissionId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "permissionId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "permissionId"],
        },
        request=_get_share_permission,
    ),
    Operation(
        name="jira_cloud_get_share_permissions",
        title="Get share permissions",
        api="jira_cloud",
        tag="filter_sharing",
        method="GET",
        path="/rest/api/3/filter/{id}/permission",
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
        request=_get_share_permissions,
    ),
    Operation(
        name="jira_cloud_set_default_share_scope",
        title="Set default share scope",
        api="jira_cloud",
        tag="filter_sharing",
        method="PUT",
        path="/rest/api/3/filter/defaultShareScope",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/DefaultShareScope"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_default_share_scope,
    ),
)
