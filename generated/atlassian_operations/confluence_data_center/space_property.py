"""Operation wrappers of confluence_data_center, space_property. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_property_space_by_space_key(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_property.create_property_space_by_space_key import request

    return request(
        required(arguments, "spaceKey"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_property_space_by_space_key_key(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_property.create_property_space_by_space_key_key import (
        request,
    )

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "key"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _delete_property_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_property.delete_property_space import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "key"),
    )


def _get_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_property.get_property import request

    return request(
        required(arguments, "spaceKey"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_property_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_property.get_property_by_key import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "key"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _update_property_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.space_property.update_property_space import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "key"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_create_property_space_by_space_key",
        title="Create property space by space key",
        api="confluence_data_center",
        tag="space_property",
        method="POST",
        path="/rest/api/space/{spaceKey}/property",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "body": {"$ref": "#/$defs/JsonSpaceProperty"}},
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_create_property_space_by_space_key,
    ),
    Operation(
        name="conf_dc_create_property_space_by_space_key_key",
        title="Create property space by space key key",
        api="confluence_data_center",
        tag="space_property",
        method="POST",
        path="/rest/api/space/{spaceKey}/property/{key}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "key": {"type": "string"},
                "body": {"$ref": "#/$defs/JsonSpaceProperty"},
            },
            "additionalProperties": False,
            "required": ["key", "spaceKey"],
        },
        request=_create_property_space_by_space_key_key,
    ),
    Operation(
        name="conf_dc_delete_property_space",
        title="Delete property space",
        api="confluence_data_center",
        tag="space_property",
        method="DELETE",
        path="/rest/api/space/{spaceKey}/property/{key}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "key": {"type": "string"}},
            "additionalProperties": False,
            "required": ["key", "spaceKey"],
        },
        request=_delete_property_space,
    ),
    Operation(
        name="conf_dc_get_property",
        title="Get property",
        api="confluence_data_center",
        tag="space_property",
        method="GET",
        path="/rest/api/space/{spaceKey}/property",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "expand": {"type": "string", "default": "version"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 10},
            },
            "additionalProperties": False,
            "required": ["spaceKey"],
        },
        request=_get_property,
    ),
    Operation(
        name="conf_dc_get_property_by_key",
        title="Get property by key",
        api="confluence_data_center",
        tag="space_property",
        method="GET",
        path="/rest/api/space/{spaceKey}/property/{key}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "key": {"type": "string"},
                "expand": {"type": "string", "default": "version"},
                "start": {"type": "string"},
                "limit": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["key", "spaceKey"],
        },
        request=_get_property_by_key,
    ),
    Operation(
        name="conf_dc_update_property_space",
        title="Update property space",
        api="confluence_data_center",
        tag="space_property",
        method="PUT",
        path="/rest/api/space/{spaceKey}/property/{key}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "spaceKey": {"type": "string"},
                "key": {"type": "string"},
                "body": {"$ref": "#/$defs/JsonSpaceProperty"},
            },
            "additionalProperties": False,
            "required": ["key", "spaceKey"],
        },
        request=_update_property_space,
    ),
)
