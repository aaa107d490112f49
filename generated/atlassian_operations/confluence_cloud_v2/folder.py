"""Operation wrappers of confluence_cloud_v2, folder. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_folder(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.folder.create_folder import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_folder(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.folder.delete_folder import request

    return request(
        required(arguments, "id"),
    )


def _get_folder_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.folder.get_folder_by_id import request

    return request(
        required(arguments, "id"),
        include_collaborators=optional(arguments, "include-collaborators"),
        include_direct_children=optional(arguments, "include-direct-children"),
        include_operations=optional(arguments, "include-operations"),
        include_properties=optional(arguments, "include-properties"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_folder",
        title="Create folder",
        api="confluence_cloud_v2",
        tag="folder",
        method="POST",
        path="/wiki/api/v2/folders",
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
                        "parentId": {"type": "string"},
                        "spaceId": {"type": "string"},
                        "title": {"type": "string"},
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_folder,
    ),
    Operation(
        name="conf_cloud_delete_folder",
        title="Delete folder",
        api="confluence_cloud_v2",
        tag="folder",
        method="DELETE",
        path="/wiki/api/v2/folders/{id}",
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
        request=_delete_folder,
    ),
    Operation(
        name="conf_cloud_get_folder_by_id",
        title="Get folder by ID",
        api="confluence_cloud_v2",
        tag="folder",
        method="GET",
        path="/wiki/api/v2/folders/{id}",
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
        request=_get_folder_by_id,
    ),
)
