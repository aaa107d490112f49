"""Operation wrappers of confluence_cloud_v2, attachment. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_attachment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.attachment.delete_attachment import request

    return request(
        required(arguments, "id"),
        purge=optional(arguments, "purge"),
    )


def _get_attachment_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.attachment.get_attachment_by_id import request

    return request(
        required(arguments, "id"),
        version=optional(arguments, "version"),
        include_labels=optional(arguments, "include-labels"),
        include_properties=optional(arguments, "include-properties"),
        include_operations=optional(arguments, "include-operations"),
        include_versions=optional(arguments, "include-versions"),
        include_version=optional(arguments, "include-version"),
        include_collaborators=optional(arguments, "include-collaborators"),
    )


def _get_attachment_thumbnail_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.attachment.get_attachment_thumbnail_by_id import request

    return request(
        required(arguments, "id"),
        version=optional(arguments, "version"),
        height=optional(arguments, "height"),
        width=optional(arguments, "width"),
    )


def _get_attachments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.attachment.get_attachments import request

    return request(
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        status=optional(arguments, "status"),
        media_type=optional(arguments, "mediaType"),
        filename=optional(arguments, "filename"),
        limit=optional(arguments, "limit"),
    )


def _get_blogpost_attachments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.attachment.get_blogpost_attachments import request

    return request(
        required(arguments, "id"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        status=optional(arguments, "status"),
        media_type=optional(arguments, "mediaType"),
        filename=optional(arguments, "filename"),
        limit=optional(arguments, "limit"),
    )


def _get_custom_content_attachments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.attachment.get_custom_content_attachments import request

    return request(
        required(arguments, "id"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        status=optional(arguments, "status"),
        media_type=optional(arguments, "mediaType"),
        filename=optional(arguments, "filename"),
        limit=optional(arguments, "limit"),
    )


def _get_label_attachments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.attachment.get_label_attachments import request

    return request(
        required(arguments, "id"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_page_attachments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.attachment.get_page_attachments import request

    return request(
        required(arguments, "id"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        status=optional(arguments, "status"),
        media_type=optional(arguments, "mediaType"),
        filename=optional(arguments, "filename"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_delete_attachment",
        title="Delete attachment",
        api="confluence_cloud_v2",
        tag="attachment",
        method="DELETE",
        path="/wiki/api/v2/attachments/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "purge": {"type": "boolean", "default": False}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_attachment,
    ),
    Operation(
        name="conf_cloud_get_attachment_by_id",
        title="Get attachment by ID",
        api="confluence_cloud_v2",
        tag="attachment",
        method="GET",
        path="/wiki/api/v2/attachments/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string", "pattern": "(att)?[0-9]+"},
                "version": {"type": "integer"},
                "include-labels": {"type": "boolean", "default": False},
                "include-properties": {"type": "boolean", "default": False},
                "include-operations": {"type": "boolean", "default": False},
                "include-versions": {"type": "boolean", "default": False},
                "include-version": {"type": "boolean", "default": True},
                "include-collaborators": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_attachment_by_id,
    ),
    Operation(
        name="conf_cloud_get_attachment_thumbnail_by_id",
        title="Get attachment thumbnail by ID",
        api="confluence_cloud_v2",
        tag="attachment",
        method="GET",
        path="/wiki/api/v2/attachments/{id}/thumbnail/download",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string", "pattern": "(att)?[0-9]+"},
                "version": {"type": "integer"},
                "height": {"type": "integer"},
                "width": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_attachment_thumbnail_by_id,
    ),
    Operation(
        name="conf_cloud_get_attachments",
        title="Get attachments",
        api="confluence_cloud_v2",
        tag="attachment",
        method="GET",
        path="/wiki/api/v2/attachments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "sort": {
                    "type": "string",
                    "enum": ["-created-date", "-modified-date", "created-date", "modified-date"],
                },
                "cursor": {"type": "string"},
                "status": {"type": "array", "items": {"type": "string", "enum": ["archived", "current", "trashed"]}},
                "mediaType": {"type": "string"},
                "filename": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 50},
            },
            "additionalProperties": False,
        },
        request=_get_attachments,
    ),
    Operation(
        name="conf_cloud_get_blogpost_attachments",
        title="Get blogpost attachments",
        api="confluence_cloud_v2",
        tag="attachment",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/attachments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "sort": {
                    "type": "string",
                    "enum": ["-created-date", "-modified-date", "created-date", "modified-date"],
                },
                "cursor": {"type": "string"},
                "status": {"type": "array", "items": {"type": "string", "enum": ["archived", "current", "trashed"]}},
                "mediaType": {"type": "string"},
                "filename": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 50},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_blogpost_attachments,
    ),
    Operation(
        name="conf_cloud_get_custom_content_attachments",
        title="Get custom content attachments",
        api="confluence_cloud_v2",
        tag="attachment",
        method="GET",
        path="/wiki/api/v2/custom-content/{id}/attachments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "sort": {
                    "type": "string",
                    "enum": ["-created-date", "-modified-date", "created-date", "modified-date"],
                },
                "cursor": {"type": "string"},
                "status": {"type": "array", "items": {"type": "string", "enum": ["archived", "current", "trashed"]}},
                "mediaType": {"type": "string"},
                "filename": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 50},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_custom_content_attachments,
    ),
    Operation(
        name="conf_cloud_get_label_attachments",
        title="Get label attachments",
        api="confluence_cloud_v2",
        tag="attachment",
        method="GET",
        path="/wiki/api/v2/labels/{id}/attachments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "sort": {
                    "type": "string",
                    "enum": ["-created-date", "-modified-date", "created-date", "modified-date"],
                },
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_label_attachments,
    ),
    Operation(
        name="conf_cloud_get_page_attachments",
        title="Get page attachments",
        api="confluence_cloud_v2",
        tag="attachment",
        method="GET",
        path="/wiki/api/v2/pages/{id}/attachments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "sort": {
                    "type": "string",
                    "enum": ["-created-date", "-modified-date", "created-date", "modified-date"],
                },
                "cursor": {"type": "string"},
                "status": {"type": "array", "items": {"type": "string", "enum": ["archived", "current", "trashed"]}},
                "mediaType": {"type": "string"},
                "filename": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 50},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_attachments,
    ),
)
