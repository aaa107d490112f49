"""Operation wrappers of jira_cloud, dashboards. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_gadget(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.add_gadget import request

    return request(
        required(arguments, "dashboardId"),
        body=Json(required(arguments, "body")),
    )


def _bulk_edit_dashboards(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.bulk_edit_dashboards import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _copy_dashboard(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.copy_dashboard import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        extend_admin_permissions=optional(arguments, "extendAdminPermissions"),
    )


def _create_dashboard(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.create_dashboard import request

    return request(
        body=Json(required(arguments, "body")),
        extend_admin_permissions=optional(arguments, "extendAdminPermissions"),
    )


def _delete_dashboard(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.delete_dashboard import request

    return request(
        required(arguments, "id"),
    )


def _delete_dashboard_item_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.delete_dashboard_item_property import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "itemId"),
        required(arguments, "propertyKey"),
    )


def _get_all_available_dashboard_gadgets(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.get_all_available_dashboard_gadgets import request

    return request()


def _get_all_dashboards(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.get_all_dashboards import request

    return request(
        filter_=optional(arguments, "filter"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_all_gadgets(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.get_all_gadgets import request

    return request(
        required(arguments, "dashboardId"),
        module_key=optional(arguments, "moduleKey"),
        uri=optional(arguments, "uri"),
        gadget_id=optional(arguments, "gadgetId"),
    )


def _get_dashboard(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.get_dashboard import request

    return request(
        required(arguments, "id"),
    )


def _get_dashboard_item_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.get_dashboard_item_property import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "itemId"),
        required(arguments, "propertyKey"),
    )


def _get_dashboard_item_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.get_dashboard_item_property_keys import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "itemId"),
    )


def _get_dashboards_paginated(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.get_dashboards_paginated import request

    return request(
        dashboard_name=optional(arguments, "dashboardName"),
        account_id=optional(arguments, "accountId"),
        owner=optional(arguments, "owner"),
        groupname=optional(arguments, "groupname"),
        group_id=optional(arguments, "groupId"),
        project_id=optional(arguments, "projectId"),
        order_by=optional(arguments, "orderBy"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        status=optional(arguments, "status"),
        expand=optional(arguments, "expand"),
    )


def _remove_gadget(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.remove_gadget import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "gadgetId"),
    )


def _set_dashboard_item_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.set_dashboard_item_property import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "itemId"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


def _update_dashboard(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.update_dashboard import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        extend_admin_permissions=optional(arguments, "extendAdminPermissions"),
    )


def _update_gadget(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.dashboards.update_gadget import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "gadgetId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_gadget",
        title="Add gadget",
        api="jira_cloud",
        tag="dashboards",
        method="POST",
        path="/rest/api/3/dashboard/{dashboardId}/gadget",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"dashboardId": {"type": "integer"}, "body": {"$ref": "#/$defs/DashboardGadgetSettings"}},
            "additionalProperties": False,
            "required": ["body", "dashboardId"],
        },
        request=_add_gadget,
    ),
    Operation(
        name="jira_cloud_bulk_edit_dashboards",
        title="Bulk edit dashboards",
        api="jira_cloud",
        tag="dashboards",
        method="PUT",
        path="/rest/api/3/dashboard/bulk/edit",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BulkEditShareableEntityRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_bulk_edit_dashboards,
    ),
    Operation(
        name="jira_cloud_copy_dashboard",
        title="Copy dashboard",
        api="jira_cloud",
        tag="dashboards",
        method="POST",
        path="/rest/api/3/dashboard/{id}/copy",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "extendAdminPermissions": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/DashboardDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_copy_dashboard,
    ),
    Operation(
        name="jira_cloud_create_dashboard",
        title="Create dashboard",
        api="jira_cloud",
        tag="dashboards",
        method="POST",
        path="/rest/api/3/dashboard",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "extendAdminPermissions": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/DashboardDetails"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_dashboard,
    ),
    Operation(
        name="jira_cloud_delete_dashboard",
        title="Delete dashboard",
        api="jira_cloud",
        tag="dashboards",
        method="DELETE",
        path="/rest/api/3/dashboard/{id}",
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
        request=_delete_dashboard,
    ),
    Operation(
        name="jira_cloud_delete_dashboard_item_property",
        title="Delete dashboard item property",
        api="jira_cloud",
        tag="dashboards",
        method="DELETE",
        path="/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "dashboardId": {"type": "string"},
                "itemId": {"type": "string"},
                "propertyKey": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["dashboardId", "itemId", "propertyKey"],
        },
        request=_delete_dashboard_item_property,
    ),
    Operation(
        name="jira_cloud_get_all_available_dashboard_gadgets",
        title="Get all available dashboard gadgets",
        api="jira_cloud",
        tag="dashboards",
        method="GET",
        path="/rest/api/3/dashboard/gadgets",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_available_dashboard_gadgets,
    ),
    Operation(
        name="jira_cloud_get_all_dashboards",
        title="Get all dashboards",
        api="jira_cloud",
        tag="dashboards",
        method="GET",
        path="/rest/api/3/dashboard",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "filter": {"type": "string", "enum": ["favourite", "my"]},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 20},
            },
            "additionalProperties": False,
        },
        request=_get_all_dashboards,
    ),
    Operation(
        name="jira_cloud_get_all_gadgets",
        title="Get all gadgets",
        api="jira_cloud",
        tag="dashboards",
        method="GET",
        path="/rest/api/3/dashboard/{dashboardId}/gadget",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "dashboardId": {"type": "integer"},
                "moduleKey": {"type": "array", "items": {"type": "string", "default": ""}},
                "uri": {"type": "array", "items": {"type": "string", "default": ""}},
                "gadgetId": {"type": "array", "items": {"type": "integer"}},
            },
            "additionalProperties": False,
            "required": ["dashboardId"],
        },
        request=_get_all_gadgets,
    ),
    Operation(
        name="jira_cloud_get_dashboard",
        title="Get dashboard",
        api="jira_cloud",
        tag="dashboards",
        method="GET",
        path="/rest/api/3/dashboard/{id}",
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
        request=_get_dashboard,
    ),
    Operation(
        name="jira_cloud_get_dashboard_item_property",
        title="Get dashboard item property",
        api="jira_cloud",
        tag="dashboards",
        method="GET",
        path="/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "dashboardId": {"type": "string"},
                "itemId": {"type": "string"},
                "propertyKey": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["dashboardId", "itemId", "propertyKey"],
        },
        request=_get_dashboard_item_property,
    ),
    Operation(
        name="jira_cloud_get_dashboard_item_property_keys",
        title="Get dashboard item property keys",
        api="jira_cloud",
        tag="dashboards",
        method="GET",
        path="/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"dashboardId": {"type": "string"}, "itemId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["dashboardId", "itemId"],
        },
        request=_get_dashboard_item_property_keys,
    ),
    Operation(
        name="jira_cloud_get_dashboards_paginated",
        title="Get dashboards paginated",
        api="jira_cloud",
        tag="dashboards",
        method="GET",
        path="/rest/api/3/dashboard/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "dashboardName": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
                "owner": {"type": "string"},
                "groupname": {"type": "string"},
                "groupId": {"type": "string"},
                "projectId": {"type": "integer"},
                "orderBy": {
                    "type": "string",
                    "enum": [
                        "+description",
                        "+favorite_count",
                        "+id",
                        "+is_favorite",
                        "+name",
                        "+owner",
                        "-description",
                        "-favorite_count",
                        "-id",
                        "-is_favorite",
                        "-name",
                        "-owner",
                        "description",
                        "favorite_count",
                        "id",
                        "is_favorite",
                        "name",
                        "owner",
                    ],
                    "default": "name",
                },
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "status": {"type": "string", "enum": ["active", "archived", "deleted"], "default": "active"},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_dashboards_paginated,
    ),
    Operation(
        name="jira_cloud_remove_gadget",
        title="Remove gadget",
        api="jira_cloud",
        tag="dashboards",
        method="DELETE",
        path="/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"dashboardId": {"type": "integer"}, "gadgetId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["dashboardId", "gadgetId"],
        },
        request=_remove_gadget,
    ),
    Operation(
        name="jira_cloud_set_dashboard_item_property",
        title="Set dashboard item property",
        api="jira_cloud",
        tag="dashboards",
        method="PUT",
        path="/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "dashboardId": {"type": "string"},
                "itemId": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["body", "dashboardId", "itemId", "propertyKey"],
        },
        request=_set_dashboard_item_property,
    ),
    Operation(
        name="jira_cloud_update_dashboard",
        title="Update dashboard",
        api="jira_cloud",
        tag="dashboards",
        method="PUT",
        path="/rest/api/3/dashboard/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "extendAdminPermissions": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/DashboardDetails"},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_dashboard,
    ),
    Operation(
        name="jira_cloud_update_gadget",
        title="Update gadget",
        api="jira_cloud",
        tag="dashboards",
        method="PUT",
        path="/rest/api/3/dashboard/{dashboardId}/gadget/{gadgetId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "dashboardId": {"type": "integer"},
                "gadgetId": {"type": "integer"},
                "body": {"$ref": "#/$defs/DashboardGadgetUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "dashboardId", "gadgetId"],
        },
        request=_update_gadget,
    ),
)
