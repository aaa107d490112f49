"""Operation wrappers of confluence_cloud_v2, app_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_forge_app_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.app_properties.delete_forge_app_property import request

    return request(
        required(arguments, "propertyKey"),
    )


def _get_forge_app_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.app_properties.get_forge_app_properties import request

    return request(
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_forge_app_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.app_properties.get_forge_app_property import request

    return request(
        required(arguments, "propertyKey"),
    )


def _put_forge_app_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.app_properties.put_forge_app_property import request

    return request(
        required(arguments, "propertyKey"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_delete_forge_app_property",
        title="Delete forge app property",
        api="confluence_cloud_v2",
        tag="app_properties",
        method="DELETE",
        path="/wiki/api/v2/app/properties/{propertyKey}",
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
        name="conf_cloud_get_forge_app_properties",
        title="Get forge app properties",
        api="confluence_cloud_v2",
        tag="app_properties",
        method="GET",
        path="/wiki/api/v2/app/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 50},
            },
            "additionalProperties": False,
        },
        request=_get_forge_app_properties,
    ),
    Operation(
        name="conf_cloud_get_forge_app_property",
        title="Get forge app property",
        api="confluence_cloud_v2",
        tag="app_properties",
        method="GET",
        path="/wiki/api/v2/app/properties/{propertyKey}",
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
        name="conf_cloud_put_forge_app_property",
        title="Put forge app property",
        api="confluence_cloud_v2",
        tag="app_properties",
        method="PUT",
        path="/wiki/api/v2/app/properties/{propertyKey}",
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
