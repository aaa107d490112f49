"""Operation wrappers of confluence_cloud_v2, custom_content. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_custom_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.custom_content.create_custom_content import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_custom_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.custom_content.delete_custom_content import request

    return request(
        required(arguments, "id"),
        purge=optional(arguments, "purge"),
    )


def _get_custom_content_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.custom_content.get_custom_content_by_id import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        version=optional(arguments, "version"),
        include_labels=optional(arguments, "include-labels"),
        include_properties=optional(arguments, "include-properties"),
        include_operations=optional(arguments, "include-operations"),
        include_versions=optional(arguments, "include-versions"),
        include_version=optional(arguments, "include-version"),
        include_collaborators=optional(arguments, "include-collaborators"),
    )


def _get_custom_content_by_type(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.custom_content.get_custom_content_by_type import request

    return request(
        type_=required(arguments, "type"),
        id=optional(arguments, "id"),
        space_id=optional(arguments, "space-id"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        body_format=optional(arguments, "body-format"),
    )


def _get_custom_content_by_type_in_blog_post(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.custom_content.get_custom_content_by_type_in_blog_post import request

    return request(
        required(arguments, "id"),
        type_=required(arguments, "type"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        body_format=optional(arguments, "body-format"),
    )


def _get_custom_content_by_type_in_page(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.custom_content.get_custom_content_by_type_in_page import request

    return request(
        required(arguments, "id"),
        type_=required(arguments, "type"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        body_format=optional(arguments, "body-format"),
    )


def _get_custom_content_by_type_in_space(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.custom_content.get_custom_content_by_type_in_space import request

    return request(
        required(arguments, "id"),
        type_=required(arguments, "type"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        body_format=optional(arguments, "body-format"),
    )


def _update_custom_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.custom_content.update_custom_content import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_custom_content",
        title="Create custom content",
        api="confluence_cloud_v2",
        tag="custom_content",
        method="POST",
        path="/wiki/api/v2/custom-content",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["body", "title", "type"],
                    "properties": {
                        "blogPostId": {"type": "string"},
                        "body": {
                            "anyOf": [
                                {"$ref": "#/$defs/CustomContentBodyWrite"},
                                {"$ref": "#/$defs/CustomContentNestedBodyWrite"},
                            ]
                        },
                        "customContentId": {"type": "string"},
                        "pageId": {"type": "string"},
                        "spaceId": {"type": "string"},
                        "status": {"type": "string", "enum": ["current", "draft"]},
                        "title": {"type": "string"},
                        "type": {"type": "string"},
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_custom_content,
    ),
    Operation(
        name="conf_cloud_delete_custom_content",
        title="Delete custom content",
        api="confluence_cloud_v2",
        tag="custom_content",
        method="DELETE",
        path="/wiki/api/v2/custom-content/{id}",
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
        request=_delete_custom_content,
    ),
    Operation(
        name="conf_cloud_get_custom_content_by_id",
        title="Get custom content by ID",
        api="confluence_cloud_v2",
        tag="custom_content",
        method="GET",
        path="/wiki/api/v2/custom-content/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {
                    "type": "string",
                    "enum": ["anonymous_export_view", "atlas_doc_format", "export_view", "raw", "storage", "view"],
                },
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
        request=_get_custom_content_by_id,
    ),
    Operation(
        name="conf_cloud_get_custom_content_by_type",
        title="Get custom content by type",
        api="confluence_cloud_v2",
        tag="custom_content",
        method="GET",
        path="/wiki/api/v2/custom-content",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "type": {"type": "string"},
                "id": {"type": "array", "maxItems": 250, "items": {"type": "integer"}},
                "space-id": {"type": "array", "maxItems": 100, "items": {"type": "integer"}},
                "sort": {
                    "type": "string",
                    "enum": [
                        "-created-date",
                        "-id",
                        "-modified-date",
                        "-title",
                        "created-date",
                        "id",
                        "modified-date",
                        "title",
                    ],
                },
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "raw", "storage"]},
            },
            "additionalProperties": False,
            "required": ["type"],
        },
        request=_get_custom_content_by_type,
    ),
    Operation(
        name="conf_cloud_get_custom_content_by_type_in_blog_post",
        title="Get custom content by type in blog post",
        api="confluence_cloud_v2",
        tag="custom_content",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/custom-content",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "type": {"type": "string"},
                "sort": {
                    "type": "string",
                    "enum": [
                        "-created-date",
                        "-id",
                        "-modified-date",
                        "-title",
                        "created-date",
                        "id",
                        "modified-date",
                        "title",
                    ],
                },
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "raw", "storage"]},
            },
            "additionalProperties": False,
            "required": ["id", "type"],
        },
        request=_get_custom_content_by_type_in_blog_post,
    ),
    Operation(
        name="conf_cloud_get_custom_content_by_type_in_page",
        title="Get custom content by type in page",
        api="confluence_cloud_v2",
        tag="custom_content",
        method="GET",
        path="/wiki/api/v2/pages/{id}/custom-content",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "type": {"type": "string"},
                "sort": {
                    "type": "string",
                    "enum": [
                        "-created-date",
                        "-id",
                        "-modified-date",
                        "-title",
                        "created-date",
                        "id",
                        "modified-date",
                        "title",
                    ],
                },
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "raw", "storage"]},
            },
            "additionalProperties": False,
            "required": ["id", "type"],
        },
        request=_get_custom_content_by_type_in_page,
    ),
    Operation(
        name="conf_cloud_get_custom_content_by_type_in_space",
        title="Get custom content by type in space",
        api="confluence_cloud_v2",
        tag="custom_content",
        method="GET",
        path="/wiki/api/v2/spaces/{id}/custom-content",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "type": {"type": "string"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "raw", "storage"]},
            },
            "additionalProperties": False,
            "required": ["id", "type"],
        },
        request=_get_custom_content_by_type_in_space,
    ),
    Operation(
        name="conf_cloud_update_custom_content",
        title="Update custom content",
        api="confluence_cloud_v2",
        tag="custom_content",
        method="PUT",
        path="/wiki/api/v2/custom-content/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {
                    "type": "object",
                    "required": ["body", "id", "status", "title", "type", "version"],
                    "properties": {
                        "blogPostId": {"type": "string"},
                        "body": {
                            "anyOf": [
                                {"$ref": "#/$defs/CustomContentBodyWrite"},
                                {"$ref": "#/$defs/CustomContentNestedBodyWrite"},
                            ]
                        },
                        "customContentId": {"type": "string"},
                        "id": {"type": "string"},
                        "pageId": {"type": "string"},
                        "spaceId": {"type": "string"},
                        "status": {"type": "string", "enum": ["current"]},
                        "title": {"type": "string"},
                        "type": {"type": "string"},
                        "version": {
                            "type": "object",
                            "properties": {"message": {"type": "string"}, "number": {"type": "integer"}},
                        },
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_custom_content,
    ),
)
