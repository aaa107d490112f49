"""Operation wrappers of confluence_cloud_v2, smart_link. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_smart_link(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.smart_link.create_smart_link import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_smart_link(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.smart_link.delete_smart_link import request

    return request(
        required(arguments, "id"),
    )


def _get_smart_link_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.smart_link.get_smart_link_by_id import request

    return request(
        required(arguments, "id"),
        include_collaborators=optional(arguments, "include-collaborators"),
        include_direct_children=optional(arguments, "include-direct-children"),
        include_operations=optional(arguments, "include-operations"),
        include_properties=optional(arguments, "include-properties"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_smart_link",
        title="Create smart link",
        api="confluence_cloud_v2",
        tag="smart_link",
        method="POST",
        path="/wiki/api/v2/embeds",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["spaceId"],
                    "properties": {
                        "embedUrl": {"type": "string"},
                        "parentId": {"type": "string"},
                        "spaceId": {"type": "string"},
                        "title": {"type": "string"},
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_smart_link,
    ),
    Operation(
        name="conf_cloud_delete_smart_link",
        title="Delete smart link",
        api="confluence_cloud_v2",
        tag="smart_link",
        method="DELETE",
        path="/wiki/api/v2/embeds/{id}",
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
        request=_delete_smart_link,
    ),
    Operation(
        name="conf_cloud_get_smart_link_by_id",
        title="Get smart link by ID",
        api="confluence_cloud_v2",
        tag="smart_link",
        method="GET",
        path="/wiki/api/v2/embeds/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "include-collaborators": {"type": "boolean", "default": False},
                "include-direct-children": {"type": "boolean", "default": False},
                "include-operations": {"type": "boolean", "default": False},
                "include-properties": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_smart_link_by_id,
    ),
)
