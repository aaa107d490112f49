"""Operation wrappers of confluence_cloud_v2, space_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_space_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_properties.create_space_property import request

    return request(
        required(arguments, "space-id"),
        body=Json(required(arguments, "body")),
    )


def _delete_space_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_properties.delete_space_property_by_id import request

    return request(
        required(arguments, "space-id"),
        required(arguments, "property-id"),
    )


def _get_space_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_properties.get_space_properties import request

    return request(
        required(arguments, "space-id"),
        key=optional(arguments, "key"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_space_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_properties.get_space_property_by_id import request

    return request(
        required(arguments, "space-id"),
        required(arguments, "property-id"),
    )


def _update_space_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.space_properties.update_space_property_by_id import request

    return request(
        required(arguments, "space-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_space_property",
        title="Create space property",
        api="confluence_cloud_v2",
        tag="space_properties",
        method="POST",
        path="/wiki/api/v2/spaces/{space-id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"space-id": {"type": "integer"}, "body": {"$ref": "#/$defs/SpacePropertyCreateRequest"}},
            "additionalProperties": False,
            "required": ["body", "space-id"],
        },
        request=_create_space_property,
    ),
    Operation(
        name="conf_cloud_delete_space_property_by_id",
        title="Delete space property by ID",
        api="confluence_cloud_v2",
        tag="space_properties",
        method="DELETE",
        path="/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"space-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["property-id", "space-id"],
        },
        request=_delete_space_property_by_id,
    ),
    Operation(
        name="conf_cloud_get_space_properties",
        title="Get space properties",
        api="confluence_cloud_v2",
        tag="space_properties",
        method="GET",
        path="/wiki/api/v2/spaces/{space-id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "space-id": {"type": "integer"},
                "key": {"type": "string"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["space-id"],
        },
        request=_get_space_properties,
    ),
    Operation(
        name="conf_cloud_get_space_property_by_id",
        title="Get space property by ID",
        api="confluence_cloud_v2",
        tag="space_properties",
        method="GET",
        path="/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"space-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["property-id", "space-id"],
        },
        request=_get_space_property_by_id,
    ),
    Operation(
        name="conf_cloud_update_space_property_by_id",
        title="Update space property by ID",
        api="confluence_cloud_v2",
        tag="space_properties",
        method="PUT",
        path="/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "space-id": {"type": "integer"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/SpacePropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "property-id", "space-id"],
        },
        request=_update_space_property_by_id,
    ),
)
