"""Operation wrappers of jira_data_center, dashboard. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_property_dashboard_items(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.dashboard.delete_property_dashboard_items import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "itemId"),
        required(arguments, "propertyKey"),
    )


def _get_dashboard(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.dashboard.get_dashboard import request

    return request(
        required(arguments, "id"),
    )


def _get_properties_keys_dashboard_items(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.dashboard.get_properties_keys_dashboard_items import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "itemId"),
    )


def _get_property_dashboard_items_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.dashboard.get_property_dashboard_items_properties import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "itemId"),
        required(arguments, "propertyKey"),
    )


def _list_dashboard(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.dashboard.list_dashboard import request

    return request(
        filter_=optional(arguments, "filter"),
        max_results=optional(arguments, "maxResults"),
        start_at=optional(arguments, "startAt"),
    )


def _set_property_dashboard_items(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.dashboard.set_property_dashboard_items import request

    return request(
        required(arguments, "dashboardId"),
        required(arguments, "itemId"),
        required(arguments, "propertyKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_delete_property_dashboard_items",
        title="Delete property dashboard items",
        api="jira_data_center",
        tag="dashboard",
        method="DELETE",
        path="/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
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
        request=_delete_property_dashboard_items,
    ),
    Operation(
        name="jira_dc_get_dashboard",
        title="Get dashboard",
        api="jira_data_center",
        tag="dashboard",
        method="GET",
        path="/rest/api/2/dashboard/{id}",
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
        name="jira_dc_get_properties_keys_dashboard_items",
        title="Get properties keys dashboard items",
        api="jira_data_center",
        tag="dashboard",
        method="GET",
        path="/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties",
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
        request=_get_properties_keys_dashboard_items,
    ),
    Operation(
        name="jira_dc_get_property_dashboard_items_properties",
        title="Get property dashboard items properties",
        api="jira_data_center",
        tag="dashboard",
        method="GET",
        path="/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
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
        request=_get_property_dashboard_items_properties,
    ),
    Operation(
        name="jira_dc_list_dashboard",
        title="List dashboard",
        api="jira_data_center",
        tag="dashboard",
        method="GET",
        path="/rest/api/2/dashboard",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "filter": {"type": "string"},
                "maxResults": {"type": "string"},
                "startAt": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_list_dashboard,
    ),
    Operation(
        name="jira_dc_set_property_dashboard_items",
        title="Set property dashboard items",
        api="jira_data_center",
        tag="dashboard",
        method="PUT",
        path="/rest/api/2/dashboard/{dashboardId}/items/{itemId}/properties/{propertyKey}",
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
        request=_set_property_dashboard_items,
    ),
)
