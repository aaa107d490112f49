"""Operation wrappers of confluence_cloud_v2, like. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_blog_post_like_count(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.like.get_blog_post_like_count import request

    return request(
        required(arguments, "id"),
    )


def _get_blog_post_like_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.like.get_blog_post_like_users import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_footer_like_count(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.like.get_footer_like_count import request

    return request(
        required(arguments, "id"),
    )


def _get_footer_like_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.like.get_footer_like_users import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_inline_like_count(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.like.get_inline_like_count import request

    return request(
        required(arguments, "id"),
    )


def _get_inline_like_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.like.get_inline_like_users import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_page_like_count(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.like.get_page_like_count import request

    return request(
        required(arguments, "id"),
    )


def _get_page_like_users(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.like.get_page_like_users import request

    return request(
        required(arguments, "id"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_blog_post_like_count",
        title="Get blog post like count",
        api="confluence_cloud_v2",
        tag="like",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/likes/count",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_blog_post_like_count,
    ),
    Operation(
        name="conf_cloud_get_blog_post_like_users",
        title="Get blog post like users",
        api="confluence_cloud_v2",
        tag="like",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/likes/users",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 0, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_blog_post_like_users,
    ),
    Operation(
        name="conf_cloud_get_footer_like_count",
        title="Get footer like count",
        api="confluence_cloud_v2",
        tag="like",
        method="GET",
        path="/wiki/api/v2/footer-comments/{id}/likes/count",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_footer_like_count,
    ),
    Operation(
        name="conf_cloud_get_footer_like_users",
        title="Get footer like users",
        api="confluence_cloud_v2",
        tag="like",
        method="GET",
        path="/wiki/api/v2/footer-comments/{id}/likes/users",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 0, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_footer_like_users,
    ),
    Operation(
        name="conf_cloud_get_inline_like_count",
        title="Get inline like count",
        api="confluence_cloud_v2",
        tag="like",
        method="GET",
        path="/wiki/api/v2/inline-comments/{id}/likes/count",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_inline_like_count,
    ),
    Operation(
        name="conf_cloud_get_inline_like_users",
        title="Get inline like users",
        api="confluence_cloud_v2",
        tag="like",
        method="GET",
        path="/wiki/api/v2/inline-comments/{id}/likes/users",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 0, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_inline_like_users,
    ),
    Operation(
        name="conf_cloud_get_page_like_count",
        title="Get page like count",
        api="confluence_cloud_v2",
        tag="like",
        method="GET",
        path="/wiki/api/v2/pages/{id}/likes/count",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_like_count,
    ),
    Operation(
        name="conf_cloud_get_page_like_users",
        title="Get page like users",
        api="confluence_cloud_v2",
        tag="like",
        method="GET",
        path="/wiki/api/v2/pages/{id}/likes/users",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 0, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_like_users,
    ),
)
