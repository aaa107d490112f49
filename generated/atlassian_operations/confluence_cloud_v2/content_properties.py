"""Operation wrappers of confluence_cloud_v2, content_properties. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_attachment_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.create_attachment_property import request

    return request(
        required(arguments, "attachment-id"),
        body=Json(required(arguments, "body")),
    )


def _create_blogpost_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.create_blogpost_property import request

    return request(
        required(arguments, "blogpost-id"),
        body=Json(required(arguments, "body")),
    )


def _create_comment_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.create_comment_property import request

    return request(
        required(arguments, "comment-id"),
        body=Json(required(arguments, "body")),
    )


def _create_custom_content_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.create_custom_content_property import request

    return request(
        required(arguments, "custom-content-id"),
        body=Json(required(arguments, "body")),
    )


def _create_database_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.create_database_property import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _create_folder_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.create_folder_property import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _create_page_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.create_page_property import request

    return request(
        required(arguments, "page-id"),
        body=Json(required(arguments, "body")),
    )


def _create_smart_link_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.create_smart_link_property import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _create_whiteboard_property(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.create_whiteboard_property import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _delete_attachment_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.delete_attachment_property_by_id import request

    return request(
        required(arguments, "attachment-id"),
        required(arguments, "property-id"),
    )


def _delete_blogpost_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.delete_blogpost_property_by_id import request

    return request(
        required(arguments, "blogpost-id"),
        required(arguments, "property-id"),
    )


def _delete_comment_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.delete_comment_property_by_id import request

    return request(
        required(arguments, "comment-id"),
        required(arguments, "property-id"),
    )


def _delete_custom_content_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.delete_custom_content_property_by_id import (
        request,
    )

    return request(
        required(arguments, "custom-content-id"),
        required(arguments, "property-id"),
    )


def _delete_database_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.delete_database_property_by_id import request

    return request(
        required(arguments, "database-id"),
        required(arguments, "property-id"),
    )


def _delete_folder_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.delete_folder_property_by_id import request

    return request(
        required(arguments, "folder-id"),
        required(arguments, "property-id"),
    )


def _delete_page_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.delete_page_property_by_id import request

    return request(
        required(arguments, "page-id"),
        required(arguments, "property-id"),
    )


def _delete_smart_link_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.delete_smart_link_property_by_id import request

    return request(
        required(arguments, "embed-id"),
        required(arguments, "property-id"),
    )


def _delete_whiteboard_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.delete_whiteboard_property_by_id import request

    return request(
        required(arguments, "whiteboard-id"),
        required(arguments, "property-id"),
    )


def _get_attachment_content_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_attachment_content_properties import request

    return request(
        required(arguments, "attachment-id"),
        key=optional(arguments, "key"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_attachment_content_properties_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_attachment_content_properties_by_id import (
        request,
    )

    return request(
        required(arguments, "attachment-id"),
        required(arguments, "property-id"),
    )


def _get_blogpost_content_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_blogpost_content_properties import request

    return request(
        required(arguments, "blogpost-id"),
        key=optional(arguments, "key"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_blogpost_content_properties_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_blogpost_content_properties_by_id import (
        request,
    )

    return request(
        required(arguments, "blogpost-id"),
        required(arguments, "property-id"),
    )


def _get_comment_content_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_comment_content_properties import request

    return request(
        required(arguments, "comment-id"),
        key=optional(arguments, "key"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_comment_content_properties_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_comment_content_properties_by_id import (
        request,
    )

    return request(
        required(arguments, "comment-id"),
        required(arguments, "property-id"),
    )


def _get_custom_content_content_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_custom_content_content_properties import (
        request,
    )

    return request(
        required(arguments, "custom-content-id"),
        key=optional(arguments, "key"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_custom_content_content_properties_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_custom_content_content_properties_by_id import (
        request,
    )

    return request(
        required(arguments, "custom-content-id"),
        required(arguments, "property-id"),
    )


def _get_database_content_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_database_content_properties import request

    return request(
        required(arguments, "id"),
        key=optional(arguments, "key"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_database_content_properties_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_database_content_properties_by_id import (
        request,
    )

    return request(
        required(arguments, "database-id"),
        required(arguments, "property-id"),
    )


def _get_folder_content_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_folder_content_properties import request

    return request(
        required(arguments, "id"),
        key=optional(arguments, "key"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_folder_content_properties_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_folder_content_properties_by_id import request

    return request(
        required(arguments, "folder-id"),
        required(arguments, "property-id"),
    )


def _get_page_content_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_page_content_properties import request

    return request(
        required(arguments, "page-id"),
        key=optional(arguments, "key"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_page_content_properties_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_page_content_properties_by_id import request

    return request(
        required(arguments, "page-id"),
        required(arguments, "property-id"),
    )


def _get_smart_link_content_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_smart_link_content_properties import request

    return request(
        required(arguments, "id"),
        key=optional(arguments, "key"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_smart_link_content_properties_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_smart_link_content_properties_by_id import (
        request,
    )

    return request(
        required(arguments, "embed-id"),
        required(arguments, "property-id"),
    )


def _get_whiteboard_content_properties(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_whiteboard_content_properties import request

    return request(
        required(arguments, "id"),
        key=optional(arguments, "key"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_whiteboard_content_properties_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.get_whiteboard_content_properties_by_id import (
        request,
    )

    return request(
        required(arguments, "whiteboard-id"),
        required(arguments, "property-id"),
    )


def _update_attachment_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.update_attachment_property_by_id import request

    return request(
        required(arguments, "attachment-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


def _update_blogpost_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.update_blogpost_property_by_id import request

    return request(
        required(arguments, "blogpost-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


def _update_comment_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.update_comment_property_by_id import request

    return request(
        required(arguments, "comment-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


def _update_custom_content_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.update_custom_content_property_by_id import (
        request,
    )

    return request(
        required(arguments, "custom-content-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


def _update_database_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.update_database_property_by_id import request

    return request(
        required(arguments, "database-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


def _update_folder_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.update_folder_property_by_id import request

    return request(
        required(arguments, "folder-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


def _update_page_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.update_page_property_by_id import request

    return request(
        required(arguments, "page-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


def _update_smart_link_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.update_smart_link_property_by_id import request

    return request(
        required(arguments, "embed-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


def _update_whiteboard_property_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content_properties.update_whiteboard_property_by_id import request

    return request(
        required(arguments, "whiteboard-id"),
        required(arguments, "property-id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_attachment_property",
        title="Create attachment property",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="POST",
        path="/wiki/api/v2/attachments/{attachment-id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "attachment-id": {"type": "string", "pattern": "(att)?[0-9]+"},
                "body": {"$ref": "#/$defs/ContentPropertyCreateRequest"},
            },
            "additionalProperties": False,
            "required": ["attachment-id", "body"],
        },
        request=_create_attachment_property,
    ),
    Operation(
        name="conf_cloud_create_blogpost_property",
        title="Create blogpost property",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="POST",
        path="/wiki/api/v2/blogposts/{blogpost-id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "blogpost-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyCreateRequest"},
            },
            "additionalProperties": False,
            "required": ["blogpost-id", "body"],
        },
        request=_create_blogpost_property,
    ),
    Operation(
        name="conf_cloud_create_comment_property",
        title="Create comment property",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="POST",
        path="/wiki/api/v2/comments/{comment-id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"comment-id": {"type": "integer"}, "body": {"$ref": "#/$defs/ContentPropertyCreateRequest"}},
            "additionalProperties": False,
            "required": ["body", "comment-id"],
        },
        request=_create_comment_property,
    ),
    Operation(
        name="conf_cloud_create_custom_content_property",
        title="Create custom content property",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="POST",
        path="/wiki/api/v2/custom-content/{custom-content-id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "custom-content-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyCreateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "custom-content-id"],
        },
        request=_create_custom_content_property,
    ),
    Operation(
        name="conf_cloud_create_database_property",
        title="Create database property",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="POST",
        path="/wiki/api/v2/databases/{id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ContentPropertyCreateRequest"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_create_database_property,
    ),
    Operation(
        name="conf_cloud_create_folder_property",
        title="Create folder property",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="POST",
        path="/wiki/api/v2/folders/{id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ContentPropertyCreateRequest"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_create_folder_property,
    ),
    Operation(
        name="conf_cloud_create_page_property",
        title="Create page property",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="POST",
        path="/wiki/api/v2/pages/{page-id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"page-id": {"type": "integer"}, "body": {"$ref": "#/$defs/ContentPropertyCreateRequest"}},
            "additionalProperties": False,
            "required": ["body", "page-id"],
        },
        request=_create_page_property,
    ),
    Operation(
        name="conf_cloud_create_smart_link_property",
        title="Create smart link property",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="POST",
        path="/wiki/api/v2/embeds/{id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ContentPropertyCreateRequest"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_create_smart_link_property,
    ),
    Operation(
        name="conf_cloud_create_whiteboard_property",
        title="Create whiteboard property",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="POST",
        path="/wiki/api/v2/whiteboards/{id}/properties",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "body": {"$ref": "#/$defs/ContentPropertyCreateRequest"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_create_whiteboard_property,
    ),
    Operation(
        name="conf_cloud_delete_attachment_property_by_id",
        title="Delete attachment property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="DELETE",
        path="/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "attachment-id": {"type": "string", "pattern": "(att)?[0-9]+"},
                "property-id": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["attachment-id", "property-id"],
        },
        request=_delete_attachment_property_by_id,
    ),
    Operation(
        name="conf_cloud_delete_blogpost_property_by_id",
        title="Delete blogpost property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="DELETE",
        path="/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"blogpost-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["blogpost-id", "property-id"],
        },
        request=_delete_blogpost_property_by_id,
    ),
    Operation(
        name="conf_cloud_delete_comment_property_by_id",
        title="Delete comment property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="DELETE",
        path="/wiki/api/v2/comments/{comment-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"comment-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["comment-id", "property-id"],
        },
        request=_delete_comment_property_by_id,
    ),
    Operation(
        name="conf_cloud_delete_custom_content_property_by_id",
        title="Delete custom content property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="DELETE",
        path="/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"custom-content-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["custom-content-id", "property-id"],
        },
        request=_delete_custom_content_property_by_id,
    ),
    Operation(
        name="conf_cloud_delete_database_property_by_id",
        title="Delete database property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="DELETE",
        path="/wiki/api/v2/databases/{database-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"database-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["database-id", "property-id"],
        },
        request=_delete_database_property_by_id,
    ),
    Operation(
        name="conf_cloud_delete_folder_property_by_id",
        title="Delete folder property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="DELETE",
        path="/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"folder-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["folder-id", "property-id"],
        },
        request=_delete_folder_property_by_id,
    ),
    Operation(
        name="conf_cloud_delete_page_property_by_id",
        title="Delete page property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="DELETE",
        path="/wiki/api/v2/pages/{page-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"page-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["page-id", "property-id"],
        },
        request=_delete_page_property_by_id,
    ),
    Operation(
        name="conf_cloud_delete_smart_link_property_by_id",
        title="Delete smart link property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="DELETE",
        path="/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"embed-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["embed-id", "property-id"],
        },
        request=_delete_smart_link_property_by_id,
    ),
    Operation(
        name="conf_cloud_delete_whiteboard_property_by_id",
        title="Delete whiteboard property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="DELETE",
        path="/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"whiteboard-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["property-id", "whiteboard-id"],
        },
        request=_delete_whiteboard_property_by_id,
    ),
    Operation(
        name="conf_cloud_get_attachment_content_properties",
        title="Get attachment content properties",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/attachments/{attachment-id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "attachment-id": {"type": "string", "pattern": "(att)?[0-9]+"},
                "key": {"type": "string"},
                "sort": {"type": "string", "enum": ["-key", "key"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["attachment-id"],
        },
        request=_get_attachment_content_properties,
    ),
    Operation(
        name="conf_cloud_get_attachment_content_properties_by_id",
        title="Get attachment content properties by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "attachment-id": {"type": "string", "pattern": "(att)?0-9+"},
                "property-id": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["attachment-id", "property-id"],
        },
        request=_get_attachment_content_properties_by_id,
    ),
    Operation(
        name="conf_cloud_get_blogpost_content_properties",
        title="Get blogpost content properties",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/blogposts/{blogpost-id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "blogpost-id": {"type": "integer"},
                "key": {"type": "string"},
                "sort": {"type": "string", "enum": ["-key", "key"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["blogpost-id"],
        },
        request=_get_blogpost_content_properties,
    ),
    Operation(
        name="conf_cloud_get_blogpost_content_properties_by_id",
        title="Get blogpost content properties by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"blogpost-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["blogpost-id", "property-id"],
        },
        request=_get_blogpost_content_properties_by_id,
    ),
    Operation(
        name="conf_cloud_get_comment_content_properties",
        title="Get comment content properties",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/comments/{comment-id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "comment-id": {"type": "integer"},
                "key": {"type": "string"},
                "sort": {"type": "string", "enum": ["-key", "key"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["comment-id"],
        },
        request=_get_comment_content_properties,
    ),
    Operation(
        name="conf_cloud_get_comment_content_properties_by_id",
        title="Get comment content properties by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/comments/{comment-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"comment-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["comment-id", "property-id"],
        },
        request=_get_comment_content_properties_by_id,
    ),
    Operation(
        name="conf_cloud_get_custom_content_content_properties",
        title="Get custom content content properties",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/custom-content/{custom-content-id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "custom-content-id": {"type": "integer"},
                "key": {"type": "string"},
                "sort": {"type": "string", "enum": ["-key", "key"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["custom-content-id"],
        },
        request=_get_custom_content_content_properties,
    ),
    Operation(
        name="conf_cloud_get_custom_content_content_propertie_ca50",
        title="Get custom content content properties by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"custom-content-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["custom-content-id", "property-id"],
        },
        request=_get_custom_content_content_properties_by_id,
    ),
    Operation(
        name="conf_cloud_get_database_content_properties",
        title="Get database content properties",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/databases/{id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "key": {"type": "string"},
                "sort": {"type": "string", "enum": ["-key", "key"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_database_content_properties,
    ),
    Operation(
        name="conf_cloud_get_database_content_properties_by_id",
        title="Get database content properties by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/databases/{database-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"database-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["database-id", "property-id"],
        },
        request=_get_database_content_properties_by_id,
    ),
    Operation(
        name="conf_cloud_get_folder_content_properties",
        title="Get folder content properties",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/folders/{id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "key": {"type": "string"},
                "sort": {"type": "string", "enum": ["-key", "key"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_folder_content_properties,
    ),
    Operation(
        name="conf_cloud_get_folder_content_properties_by_id",
        title="Get folder content properties by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"folder-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["folder-id", "property-id"],
        },
        request=_get_folder_content_properties_by_id,
    ),
    Operation(
        name="conf_cloud_get_page_content_properties",
        title="Get page content properties",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/pages/{page-id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "page-id": {"type": "integer"},
                "key": {"type": "string"},
                "sort": {"type": "string", "enum": ["-key", "key"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["page-id"],
        },
        request=_get_page_content_properties,
    ),
    Operation(
        name="conf_cloud_get_page_content_properties_by_id",
        title="Get page content properties by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/pages/{page-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"page-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["page-id", "property-id"],
        },
        request=_get_page_content_properties_by_id,
    ),
    Operation(
        name="conf_cloud_get_smart_link_content_properties",
        title="Get smart link content properties",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/embeds/{id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "key": {"type": "string"},
                "sort": {"type": "string", "enum": ["-key", "key"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_smart_link_content_properties,
    ),
    Operation(
        name="conf_cloud_get_smart_link_content_properties_by_id",
        title="Get smart link content properties by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"embed-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["embed-id", "property-id"],
        },
        request=_get_smart_link_content_properties_by_id,
    ),
    Operation(
        name="conf_cloud_get_whiteboard_content_properties",
        title="Get whiteboard content properties",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/whiteboards/{id}/properties",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "key": {"type": "string"},
                "sort": {"type": "string", "enum": ["-key", "key"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_whiteboard_content_properties,
    ),
    Operation(
        name="conf_cloud_get_whiteboard_content_properties_by_id",
        title="Get whiteboard content properties by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="GET",
        path="/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"whiteboard-id": {"type": "integer"}, "property-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["property-id", "whiteboard-id"],
        },
        request=_get_whiteboard_content_properties_by_id,
    ),
    Operation(
        name="conf_cloud_update_attachment_property_by_id",
        title="Update attachment property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="PUT",
        path="/wiki/api/v2/attachments/{attachment-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "attachment-id": {"type": "string", "pattern": "(att)?[0-9]+"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["attachment-id", "body", "property-id"],
        },
        request=_update_attachment_property_by_id,
    ),
    Operation(
        name="conf_cloud_update_blogpost_property_by_id",
        title="Update blogpost property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="PUT",
        path="/wiki/api/v2/blogposts/{blogpost-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "blogpost-id": {"type": "integer"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["blogpost-id", "body", "property-id"],
        },
        request=_update_blogpost_property_by_id,
    ),
    Operation(
        name="conf_cloud_update_comment_property_by_id",
        title="Update comment property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="PUT",
        path="/wiki/api/v2/comments/{comment-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "comment-id": {"type": "integer"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "comment-id", "property-id"],
        },
        request=_update_comment_property_by_id,
    ),
    Operation(
        name="conf_cloud_update_custom_content_property_by_id",
        title="Update custom content property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="PUT",
        path="/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "custom-content-id": {"type": "integer"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "custom-content-id", "property-id"],
        },
        request=_update_custom_content_property_by_id,
    ),
    Operation(
        name="conf_cloud_update_database_property_by_id",
        title="Update database property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="PUT",
        path="/wiki/api/v2/databases/{database-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "database-id": {"type": "integer"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "database-id", "property-id"],
        },
        request=_update_database_property_by_id,
    ),
    Operation(
        name="conf_cloud_update_folder_property_by_id",
        title="Update folder property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="PUT",
        path="/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "folder-id": {"type": "integer"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "folder-id", "property-id"],
        },
        request=_update_folder_property_by_id,
    ),
    Operation(
        name="conf_cloud_update_page_property_by_id",
        title="Update page property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="PUT",
        path="/wiki/api/v2/pages/{page-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "page-id": {"type": "integer"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "page-id", "property-id"],
        },
        request=_update_page_property_by_id,
    ),
    Operation(
        name="conf_cloud_update_smart_link_property_by_id",
        title="Update smart link property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="PUT",
        path="/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "embed-id": {"type": "integer"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "embed-id", "property-id"],
        },
        request=_update_smart_link_property_by_id,
    ),
    Operation(
        name="conf_cloud_update_whiteboard_property_by_id",
        title="Update whiteboard property by ID",
        api="confluence_cloud_v2",
        tag="content_properties",
        method="PUT",
        path="/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "whiteboard-id": {"type": "integer"},
                "property-id": {"type": "integer"},
                "body": {"$ref": "#/$defs/ContentPropertyUpdateRequest"},
            },
            "additionalProperties": False,
            "required": ["body", "property-id", "whiteboard-id"],
        },
        request=_update_whiteboard_property_by_id,
    ),
)
