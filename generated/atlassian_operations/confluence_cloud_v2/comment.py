"""Operation wrappers of confluence_cloud_v2, comment. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_footer_comment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.create_footer_comment import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _create_inline_comment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.create_inline_comment import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_footer_comment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.delete_footer_comment import request

    return request(
        required(arguments, "comment-id"),
    )


def _delete_inline_comment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.delete_inline_comment import request

    return request(
        required(arguments, "comment-id"),
    )


def _get_attachment_comments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_attachment_comments import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
        version=optional(arguments, "version"),
    )


def _get_blog_post_footer_comments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_blog_post_footer_comments import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        status=optional(arguments, "status"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_blog_post_inline_comments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_blog_post_inline_comments import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        status=optional(arguments, "status"),
        resolution_status=optional(arguments, "resolution-status"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_custom_content_comments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_custom_content_comments import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
        sort=optional(arguments, "sort"),
    )


def _get_footer_comment_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_footer_comment_by_id import request

    return request(
        required(arguments, "comment-id"),
        body_format=optional(arguments, "body-format"),
        version=optional(arguments, "version"),
        include_properties=optional(arguments, "include-properties"),
        include_operations=optional(arguments, "include-operations"),
        include_likes=optional(arguments, "include-likes"),
        include_versions=optional(arguments, "include-versions"),
        include_version=optional(arguments, "include-version"),
    )


def _get_footer_comment_children(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_footer_comment_children import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_footer_comments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_footer_comments import request

    return request(
        body_format=optional(arguments, "body-format"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_inline_comment_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_inline_comment_by_id import request

    return request(
        required(arguments, "comment-id"),
        body_format=optional(arguments, "body-format"),
        version=optional(arguments, "version"),
        include_properties=optional(arguments, "include-properties"),
        include_operations=optional(arguments, "include-operations"),
        include_likes=optional(arguments, "include-likes"),
        include_versions=optional(arguments, "include-versions"),
        include_version=optional(arguments, "include-version"),
    )


def _get_inline_comment_children(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_inline_comment_children import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_inline_comments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_inline_comments import request

    return request(
        body_format=optional(arguments, "body-format"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_page_footer_comments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_page_footer_comments import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        status=optional(arguments, "status"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_page_inline_comments(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.get_page_inline_comments import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
        status=optional(arguments, "status"),
        resolution_status=optional(arguments, "resolution-status"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _update_footer_comment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.update_footer_comment import request

    return request(
        required(arguments, "comment-id"),
        body=Json(required(arguments, "body")),
    )


def _update_inline_comment(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.comment.update_inline_comment import request

    return request(
        required(arguments, "comment-id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_create_footer_comment",
        title="Create footer comment",
        api="confluence_cloud_v2",
        tag="comment",
        method="POST",
        path="/wiki/api/v2/footer-comments",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreateFooterCommentModel"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_footer_comment,
    ),
    Operation(
        name="conf_cloud_create_inline_comment",
        title="Create inline comment",
        api="confluence_cloud_v2",
        tag="comment",
        method="POST",
        path="/wiki/api/v2/inline-comments",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreateInlineCommentModel"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_inline_comment,
    ),
    Operation(
        name="conf_cloud_delete_footer_comment",
        title="Delete footer comment",
        api="confluence_cloud_v2",
        tag="comment",
        method="DELETE",
        path="/wiki/api/v2/footer-comments/{comment-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"comment-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["comment-id"],
        },
        request=_delete_footer_comment,
    ),
    Operation(
        name="conf_cloud_delete_inline_comment",
        title="Delete inline comment",
        api="confluence_cloud_v2",
        tag="comment",
        method="DELETE",
        path="/wiki/api/v2/inline-comments/{comment-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"comment-id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["comment-id"],
        },
        request=_delete_inline_comment,
    ),
    Operation(
        name="conf_cloud_get_attachment_comments",
        title="Get attachment comments",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/attachments/{id}/footer-comments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string", "pattern": "(att)?[0-9]+"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
                "sort": {
                    "type": "string",
                    "enum": ["-created-date", "-modified-date", "created-date", "modified-date"],
                },
                "version": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_attachment_comments,
    ),
    Operation(
        name="conf_cloud_get_blog_post_footer_comments",
        title="Get blog post footer comments",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/footer-comments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "status": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["current", "deleted", "draft", "historical", "trashed"]},
                },
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
        request=_get_blog_post_footer_comments,
    ),
    Operation(
        name="conf_cloud_get_blog_post_inline_comments",
        title="Get blog post inline comments",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/inline-comments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "status": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["current", "deleted", "draft", "historical", "trashed"]},
                },
                "resolution-status": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["dangling", "open", "reopened", "resolved"]},
                },
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
        request=_get_blog_post_inline_comments,
    ),
    Operation(
        name="conf_cloud_get_custom_content_comments",
        title="Get custom content comments",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/custom-content/{id}/footer-comments",
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
                "sort": {
                    "type": "string",
                    "enum": ["-created-date", "-modified-date", "created-date", "modified-date"],
                },
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_custom_content_comments,
    ),
    Operation(
        name="conf_cloud_get_footer_comment_by_id",
        title="Get footer comment by ID",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/footer-comments/{comment-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "comment-id": {"type": "integer"},
                "body-format": {
                    "type": "string",
                    "enum": [
                        "anonymous_export_view",
                        "atlas_doc_format",
                        "editor",
                        "export_view",
                        "storage",
                        "styled_view",
                        "view",
                    ],
                },
                "version": {"type": "integer"},
                "include-properties": {"type": "boolean", "default": False},
                "include-operations": {"type": "boolean", "default": False},
                "include-likes": {"type": "boolean", "default": False},
                "include-versions": {"type": "boolean", "default": False},
                "include-version": {"type": "boolean", "default": True},
            },
            "additionalProperties": False,
            "required": ["comment-id"],
        },
        request=_get_footer_comment_by_id,
    ),
    Operation(
        name="conf_cloud_get_footer_comment_children",
        title="Get footer comment children",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/footer-comments/{id}/children",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
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
        request=_get_footer_comment_children,
    ),
    Operation(
        name="conf_cloud_get_footer_comments",
        title="Get footer comments",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/footer-comments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "sort": {
                    "type": "string",
                    "enum": ["-created-date", "-modified-date", "created-date", "modified-date"],
                },
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
        },
        request=_get_footer_comments,
    ),
    Operation(
        name="conf_cloud_get_inline_comment_by_id",
        title="Get inline comment by ID",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/inline-comments/{comment-id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "comment-id": {"type": "integer"},
                "body-format": {
                    "type": "string",
                    "enum": [
                        "anonymous_export_view",
                        "atlas_doc_format",
                        "editor",
                        "export_view",
                        "storage",
                        "styled_view",
                        "view",
                    ],
                },
                "version": {"type": "integer"},
                "include-properties": {"type": "boolean", "default": False},
                "include-operations": {"type": "boolean", "default": False},
                "include-likes": {"type": "boolean", "default": False},
                "include-versions": {"type": "boolean", "default": False},
                "include-version": {"type": "boolean", "default": True},
            },
            "additionalProperties": False,
            "required": ["comment-id"],
        },
        request=_get_inline_comment_by_id,
    ),
    Operation(
        name="conf_cloud_get_inline_comment_children",
        title="Get inline comment children",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/inline-comments/{id}/children",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
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
        request=_get_inline_comment_children,
    ),
    Operation(
        name="conf_cloud_get_inline_comments",
        title="Get inline comments",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/inline-comments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "sort": {
                    "type": "string",
                    "enum": ["-created-date", "-modified-date", "created-date", "modified-date"],
                },
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
        },
        request=_get_inline_comments,
    ),
    Operation(
        name="conf_cloud_get_page_footer_comments",
        title="Get page footer comments",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/pages/{id}/footer-comments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "status": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "enum": ["archived", "current", "deleted", "draft", "historical", "trashed"],
                    },
                },
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
        request=_get_page_footer_comments,
    ),
    Operation(
        name="conf_cloud_get_page_inline_comments",
        title="Get page inline comments",
        api="confluence_cloud_v2",
        tag="comment",
        method="GET",
        path="/wiki/api/v2/pages/{id}/inline-comments",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "status": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "enum": ["archived", "current", "deleted", "draft", "historical", "trashed"],
                    },
                },
                "resolution-status": {
                    "type": "array",
                    "items": {"type": "string", "enum": ["dangling", "open", "reopened", "resolved"]},
                },
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
        request=_get_page_inline_comments,
    ),
    Operation(
        name="conf_cloud_update_footer_comment",
        title="Update footer comment",
        api="confluence_cloud_v2",
        tag="comment",
        method="PUT",
        path="/wiki/api/v2/footer-comments/{comment-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "comment-id": {"type": "integer"},
                "body": {
                    "type": "object",
                    "properties": {
                        "body": {
                            "anyOf": [{"$ref": "#/$defs/CommentBodyWrite"}, {"$ref": "#/$defs/CommentNestedBodyWrite"}]
                        },
                        "version": {
                            "type": "object",
                            "properties": {"message": {"type": "string"}, "number": {"type": "integer"}},
                        },
                        "_links": {"type": "object", "properties": {"base": {"type": "string"}}},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "comment-id"],
        },
        request=_update_footer_comment,
    ),
    Operation(
        name="conf_cloud_update_inline_comment",
        title="Update inline comment",
        api="confluence_cloud_v2",
        tag="comment",
        method="PUT",
        path="/wiki/api/v2/inline-comments/{comment-id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"comment-id": {"type": "integer"}, "body": {"$ref": "#/$defs/UpdateInlineCommentModel"}},
            "additionalProperties": False,
            "required": ["body", "comment-id"],
        },
        request=_update_inline_comment,
    ),
)
