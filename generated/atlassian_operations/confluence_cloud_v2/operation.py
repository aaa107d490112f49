"""Operation wrappers of confluence_cloud_v2, operation. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_attachment_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_attachment_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_blog_post_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_blog_post_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_custom_content_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_custom_content_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_database_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_database_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_folder_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_folder_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_footer_comment_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_footer_comment_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_inline_comment_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_inline_comment_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_page_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_page_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_smart_link_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_smart_link_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_space_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_space_operations import request

    return request(
        required(arguments, "id"),
    )


def _get_whiteboard_operations(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.operation.get_whiteboard_operations import request

    return request(
        required(arguments, "id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_attachment_operations",
        title="Get attachment operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/attachments/{id}/operations",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string", "pattern": "(att)?[0-9]+"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_attachment_operations,
    ),
    Operation(
        name="conf_cloud_get_blog_post_operations",
        title="Get blog post operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/operations",
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
        request=_get_blog_post_operations,
    ),
    Operation(
        name="conf_cloud_get_custom_content_operations",
        title="Get custom content operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/custom-content/{id}/operations",
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
        request=_get_custom_content_operations,
    ),
    Operation(
        name="conf_cloud_get_database_operations",
        title="Get database operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/databases/{id}/operations",
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
        request=_get_database_operations,
    ),
    Operation(
        name="conf_cloud_get_folder_operations",
        title="Get folder operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/folders/{id}/operations",
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
        request=_get_folder_operations,
    ),
    Operation(
        name="conf_cloud_get_footer_comment_operations",
        title="Get footer comment operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/footer-comments/{id}/operations",
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
        request=_get_footer_comment_operations,
    ),
    Operation(
        name="conf_cloud_get_inline_comment_operations",
        title="Get inline comment operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/inline-comments/{id}/operations",
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
        request=_get_inline_comment_operations,
    ),
    Operation(
        name="conf_cloud_get_page_operations",
        title="Get page operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/pages/{id}/operations",
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
        request=_get_page_operations,
    ),
    Operation(
        name="conf_cloud_get_smart_link_operations",
        title="Get smart link operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/embeds/{id}/operations",
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
        request=_get_smart_link_operations,
    ),
    Operation(
        name="conf_cloud_get_space_operations",
        title="Get space operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/spaces/{id}/operations",
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
        request=_get_space_operations,
    ),
    Operation(
        name="conf_cloud_get_whiteboard_operations",
        title="Get whiteboard operations",
        api="confluence_cloud_v2",
        tag="operation",
        method="GET",
        path="/wiki/api/v2/whiteboards/{id}/operations",
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
        request=_get_whiteboard_operations,
    ),
)
