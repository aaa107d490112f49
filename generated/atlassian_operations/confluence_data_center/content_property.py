"""Operation wrappers of confluence_data_center, content_property. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_property_content_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_property.create_property_content_by_id import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_property_content_by_id_key(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_property.create_property_content_by_id_key import request

    return request(
        required(arguments, "id"),
        required(arguments, "key"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _delete_property_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_property.delete_property_content import request

    return request(
        required(arguments, "id"),
        required(arguments, "key"),
    )


def _find_all(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_property.find_all import request

    return request(
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _find_by_key(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_property.find_by_key import request

    return request(
        required(arguments, "id"),
        required(arguments, "key"),
        expand=optional(arguments, "expand"),
        limit=optional(arguments, "limit"),
    )


def _update_property_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_property.update_property_content import request

    return request(
        required(arguments, "id"),
        required(arguments, "key"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_create_property_content_by_id",
        title="Create property content by ID",
        api="confluence_data_center",
        tag="content_property",
        method="POST",
        path="/rest/api/content/{id}/property",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/JsonContentProperty"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_create_property_content_by_id,
    ),
    Operation(
        name="conf_dc_create_property_content_by_id_key",
        title="Create property content by ID key",
        api="confluence_data_center",
        tag="content_property",
        method="POST",
        path="/rest/api/content/{id}/property/{key}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "key": {"type": "string"},
                "body": {"$ref": "#/$defs/JsonContentProperty"},
            },
            "additionalProperties": False,
            "required": ["id", "key"],
        },
        request=_create_property_content_by_id_key,
    ),
    Operation(
        name="conf_dc_delete_property_content",
        title="Delete property content",
        api="confluence_data_center",
        tag="content_property",
        method="DELETE",
        path="/rest/api/content/{id}/property/{key}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "key": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "key"],
        },
        request=_delete_property_content,
    ),
    Operation(
        name="conf_dc_find_all",
        title="Find all",
        api="confluence_data_center",
        tag="content_property",
        method="GET",
        path="/rest/api/content/{id}/property",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "expand": {"type": "string"},
                "start": {"type": "integer"},
                "limit": {"type": "integer", "default": 10},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_find_all,
    ),
    Operation(
        name="conf_dc_find_by_key",
        title="Find by key",
        api="confluence_data_center",
        tag="content_property",
        method="GET",
        path="/rest/api/content/{id}/property/{key}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "key": {"type": "string"},
                "expand": {"type": "string"},
                "limit": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["id", "key"],
        },
        request=_find_by_key,
    ),
    Operation(
        name="conf_dc_update_property_content",
        title="Update property content",
        api="confluence_data_center",
        tag="content_property",
        method="PUT",
        path="/rest/api/content/{id}/property/{key}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "key": {"type": "string"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/JsonContentProperty"},
            },
            "additionalProperties": False,
            "required": ["id", "key"],
        },
        request=_update_property_content,
    ),
)
