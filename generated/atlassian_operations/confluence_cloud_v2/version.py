"""Operation wrappers of confluence_cloud_v2, version. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_attachment_version_details(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_attachment_version_details import request

    return request(
        required(arguments, "attachment-id"),
        required(arguments, "version-number"),
    )


def _get_attachment_versions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_attachment_versions import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_blog_post_version_details(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_blog_post_version_details import request

    return request(
        required(arguments, "blogpost-id"),
        required(arguments, "version-number"),
    )


def _get_blog_post_versions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_blog_post_versions import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_custom_content_version_details(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_custom_content_version_details import request

    return request(
        required(arguments, "custom-content-id"),
        required(arguments, "version-number"),
    )


def _get_custom_content_versions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_custom_content_versions import request

    return request(
        required(arguments, "custom-content-id"),
        body_format=optional(arguments, "body-format"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_footer_comment_version_details(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_footer_comment_version_details import request

    return request(
        required(arguments, "id"),
        required(arguments, "version-number"),
    )


def _get_footer_comment_versions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_footer_comment_versions import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_inline_comment_version_details(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_inline_comment_version_details import request

    return request(
        required(arguments, "id"),
        required(arguments, "version-number"),
    )


def _get_inline_comment_versions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_inline_comment_versions import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_page_version_details(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_page_version_details import request

    return request(
        required(arguments, "page-id"),
        required(arguments, "version-number"),
    )


def _get_page_versions(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.version.get_page_versions import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_attachment_version_details",
        title="Get attachment version details",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "attachment-id": {"type": "string", "pattern": "(att)?0-9+"},
                "version-number": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["attachment-id", "version-number"],
        },
        request=_get_attachment_version_details,
    ),
    Operation(
        name="conf_cloud_get_attachment_versions",
        title="Get attachment versions",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/attachments/{id}/versions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string", "pattern": "(att)?[0-9]+"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string", "enum": ["-modified-date", "modified-date"]},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_attachment_versions,
    ),
    Operation(
        name="conf_cloud_get_blog_post_version_details",
        title="Get blog post version details",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/blogposts/{blogpost-id}/versions/{version-number}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"blogpost-id": {"type": "integer"}, "version-number": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["blogpost-id", "version-number"],
        },
        request=_get_blog_post_version_details,
    ),
    Operation(
        name="conf_cloud_get_blog_post_versions",
        title="Get blog post versions",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/versions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string", "enum": ["-modified-date", "modified-date"]},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_blog_post_versions,
    ),
    Operation(
        name="conf_cloud_get_custom_content_version_details",
        title="Get custom content version details",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"custom-content-id": {"type": "integer"}, "version-number": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["custom-content-id", "version-number"],
        },
        request=_get_custom_content_version_details,
    ),
    Operation(
        name="conf_cloud_get_custom_content_versions",
        title="Get custom content versions",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/custom-content/{custom-content-id}/versions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "custom-content-id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "raw", "storage"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string", "enum": ["-modified-date", "modified-date"]},
            },
            "additionalProperties": False,
            "required": ["custom-content-id"],
        },
        request=_get_custom_content_versions,
    ),
    Operation(
        name="conf_cloud_get_footer_comment_version_details",
        title="Get footer comment version details",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/footer-comments/{id}/versions/{version-number}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "version-number": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "version-number"],
        },
        request=_get_footer_comment_version_details,
    ),
    Operation(
        name="conf_cloud_get_footer_comment_versions",
        title="Get footer comment versions",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/footer-comments/{id}/versions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string", "enum": ["-modified-date", "modified-date"]},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_footer_comment_versions,
    ),
    Operation(
        name="conf_cloud_get_inline_comment_version_details",
        title="Get inline comment version details",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/inline-comments/{id}/versions/{version-number}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}, "version-number": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id", "version-number"],
        },
        request=_get_inline_comment_version_details,
    ),
    Operation(
        name="conf_cloud_get_inline_comment_versions",
        title="Get inline comment versions",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/inline-comments/{id}/versions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string", "enum": ["-modified-date", "modified-date"]},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_inline_comment_versions,
    ),
    Operation(
        name="conf_cloud_get_page_version_details",
        title="Get page version details",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/pages/{page-id}/versions/{version-number}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"page-id": {"type": "integer"}, "version-number": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["page-id", "version-number"],
        },
        request=_get_page_version_details,
    ),
    Operation(
        name="conf_cloud_get_page_versions",
        title="Get page versions",
        api="confluence_cloud_v2",
        tag="version",
        method="GET",
        path="/wiki/api/v2/pages/{id}/versions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {"type": "string", "enum": ["-modified-date", "modified-date"]},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_versions,
    ),
)
