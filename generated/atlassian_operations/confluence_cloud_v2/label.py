"""Operation wrappers of confluence_cloud_v2, label. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_attachment_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.label.get_attachment_labels import request

    return request(
        required(arguments, "id"),
        prefix=optional(arguments, "prefix"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_blog_post_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.label.get_blog_post_labels import request

    return request(
        required(arguments, "id"),
        prefix=optional(arguments, "prefix"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_custom_content_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.label.get_custom_content_labels import request

    return request(
        required(arguments, "id"),
        prefix=optional(arguments, "prefix"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.label.get_labels import request

    return request(
        label_id=optional(arguments, "label-id"),
        prefix=optional(arguments, "prefix"),
        cursor=optional(arguments, "cursor"),
        sort=optional(arguments, "sort"),
        limit=optional(arguments, "limit"),
    )


def _get_page_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.label.get_page_labels import request

    return request(
        required(arguments, "id"),
        prefix=optional(arguments, "prefix"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_space_content_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.label.get_space_content_labels import request

    return request(
        required(arguments, "id"),
        prefix=optional(arguments, "prefix"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _get_space_labels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.label.get_space_labels import request

    return request(
        required(arguments, "id"),
        prefix=optional(arguments, "prefix"),
        sort=optional(arguments, "sort"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_attachment_labels",
        title="Get attachment labels",
        api="confluence_cloud_v2",
        tag="label",
        method="GET",
        path="/wiki/api/v2/attachments/{id}/labels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "prefix": {"type": "string", "enum": ["global", "my", "system", "team"]},
                "sort": {"type": "string"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_attachment_labels,
    ),
    Operation(
        name="conf_cloud_get_blog_post_labels",
        title="Get blog post labels",
        api="confluence_cloud_v2",
        tag="label",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/labels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "prefix": {"type": "string", "enum": ["global", "my", "system", "team"]},
                "sort": {"type": "string"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_blog_post_labels,
    ),
    Operation(
        name="conf_cloud_get_custom_content_labels",
        title="Get custom content labels",
        api="confluence_cloud_v2",
        tag="label",
        method="GET",
        path="/wiki/api/v2/custom-content/{id}/labels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "prefix": {"type": "string", "enum": ["global", "my", "system", "team"]},
                "sort": {"type": "string"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_custom_content_labels,
    ),
    Operation(
        name="conf_cloud_get_labels",
        title="Get labels",
        api="confluence_cloud_v2",
        tag="label",
        method="GET",
        path="/wiki/api/v2/labels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "label-id": {"type": "array", "items": {"type": "integer"}},
                "prefix": {"type": "array", "items": {"type": "string"}},
                "cursor": {"type": "string"},
                "sort": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
        },
        request=_get_labels,
    ),
    Operation(
        name="conf_cloud_get_page_labels",
        title="Get page labels",
        api="confluence_cloud_v2",
        tag="label",
        method="GET",
        path="/wiki/api/v2/pages/{id}/labels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "prefix": {"type": "string", "enum": ["global", "my", "system", "team"]},
                "sort": {"type": "string"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_labels,
    ),
    Operation(
        name="conf_cloud_get_space_content_labels",
        title="Get space content labels",
        api="confluence_cloud_v2",
        tag="label",
        method="GET",
        path="/wiki/api/v2/spaces/{id}/content/labels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "prefix": {"type": "string", "enum": ["my", "team"], "default": "my, team"},
                "sort": {"type": "string"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_space_content_labels,
    ),
    Operation(
        name="conf_cloud_get_space_labels",
        title="Get space labels",
        api="confluence_cloud_v2",
        tag="label",
        method="GET",
        path="/wiki/api/v2/spaces/{id}/labels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "prefix": {"type": "string", "enum": ["my", "team"], "default": "my, team"},
                "sort": {"type": "string"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_space_labels,
    ),
)
