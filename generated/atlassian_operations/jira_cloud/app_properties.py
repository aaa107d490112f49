"""Operation wrappers of jira_cloud, app_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _delete_addon_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_properties.delete_addon_property import request

    return request(
        required(arguments, "addonKey"),
        required(arguments, "propertyKey"),
    )


def _delete_forge_app_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_properties.delete_forge_app_property import request

    return request(
        required(arguments, "propertyKey"),
    )


def _get_addon_properties(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_properties.get_addon_properties import request

    return request(
        required(arguments, "addonKey"),
    )


def _get_addon_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_properties.get_addon_property import request

    return request(
        required(arguments, "addonKey"),
        required(arguments, "propertyKey"),
    )


def _get_forge_app_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_properties.get_forge_app_property import request

    return request(
        required(arguments, "propertyKey"),
    )


def _get_forge_app_property_keys(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_properties.get_forge_app_property_keys import request

    return request()


def _put_addon_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_properties.put_addon_property import request

    return request(
        required(arguments, "addonKey"),
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


def _put_forge_app_property(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.app_properties.put_forge_app_property import request

    return request(
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_delete_addon_property",
        title="Delete addon property",
        api="jira_cloud",
        tag="app_properties",
        method="DELETE",
        path="/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"addonKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["addonKey", "propertyKey"],
        },
        request=_delete_addon_property,
    ),
    Operation(
        name="jira_cloud_delete_forge_app_property",
        title="Delete forge app property",
        api="jira_cloud",
        tag="app_properties",
        method="DELETE",
        path="/rest/forge/1/app/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["propertyKey"],
        },
        request=_delete_forge_app_property,
    ),
    Operation(
        name="jira_cloud_get_addon_properties",
        title="Get addon properties",
        api="jira_cloud",
        tag="app_properties",
        method="GET",
        path="/rest/atlassian-connect/1/addons/{addonKey}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"addonKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["addonKey"],
        },
        request=_get_addon_properties,
    ),
    Operation(
        name="jira_cloud_get_addon_property",
        title="Get addon property",
        api="jira_cloud",
        tag="app_properties",
        method="GET",
        path="/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"addonKey": {"type": "string"}, "propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["addonKey", "propertyKey"],
        },
        request=_get_addon_property,
    ),
    Operation(
        name="jira_cloud_get_forge_app_property",
        title="Get forge app property",
        api="jira_cloud",
        tag="app_properties",
        method="GET",
        path="/rest/forge/1/app/properties/{propertyKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"propertyKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["propertyKey"],
        },
        request=_get_forge_app_property,
    ),
    Operation(
        name="jira_cloud_get_forge_app_property_keys",
        title="Get forge app property keys",
        api="jira_cloud",
        tag="app_properties",
        method="GET",
        path="/rest/forge/1/app/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_forge_app_property_keys,
    ),
    Operation(
        name="jira_cloud_put_addon_property",
        title="Put addon property",
        api="jira_cloud",
        tag="app_properties",
        method="PUT",
        path="/rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "addonKey": {"type": "string"},
                "propertyKey": {"type": "string"},
                "body": {"type": "object"},
            },
            "additionalProperties": False,
            "required": ["addonKey", "body", "propertyKey"],
        },
        request=_put_addon_property,
    ),
    Operation(
        name="jira_cloud_put_forge_app_property",
        title="Put forge app property",
        api="jira_cloud",
        tag="app_properties",
        method="PUT",
        path="/rest/forge/1/app/properties/{propertyKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"propertyKey": {"type": "string"}, "body": {"type": "object"}},
            "additionalProperties": False,
            "required": ["body", "propertyKey"],
        },
        request=_put_forge_app_property,
    ),
)
