"""Operation wrappers of confluence_cloud_v2, classification_level. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _delete_space_default_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.delete_space_default_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
    )


def _get_blog_post_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.get_blog_post_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
        status=optional(arguments, "status"),
    )


def _get_classification_levels(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.get_classification_levels import request

    return request()


def _get_database_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.get_database_classification_level import request

    return request(
        required(arguments, "id"),
    )


def _get_page_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.get_page_classification_level import request

    return request(
        required(arguments, "id"),
        status=optional(arguments, "status"),
    )


def _get_space_default_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.get_space_default_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
    )


def _get_whiteboard_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.get_whiteboard_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
    )


def _post_blog_post_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.post_blog_post_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _post_database_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.post_database_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _post_page_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.post_page_classification_level import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _post_whiteboard_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.post_whiteboard_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _put_blog_post_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.put_blog_post_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _put_database_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.put_database_classification_level import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _put_page_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.put_page_classification_level import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _put_space_default_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.put_space_default_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


def _put_whiteboard_classification_level(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.classification_level.put_whiteboard_classification_level import (
        request,
    )

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_delete_space_default_classification_level",
        title="Delete space default classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="DELETE",
        path="/wiki/api/v2/spaces/{id}/classification-level/default",
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
        request=_delete_space_default_classification_level,
    ),
    Operation(
        name="conf_cloud_get_blog_post_classification_level",
        title="Get blog post classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="GET",
        path="/wiki/api/v2/blogposts/{id}/classification-level",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "status": {"type": "string", "enum": ["archived", "current", "draft"], "default": "current"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_blog_post_classification_level,
    ),
    Operation(
        name="conf_cloud_get_classification_levels",
        title="Get classification levels",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="GET",
        path="/wiki/api/v2/classification-levels",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_classification_levels,
    ),
    Operation(
        name="conf_cloud_get_database_classification_level",
        title="Get database classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="GET",
        path="/wiki/api/v2/databases/{id}/classification-level",
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
        request=_get_database_classification_level,
    ),
    Operation(
        name="conf_cloud_get_page_classification_level",
        title="Get page classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="GET",
        path="/wiki/api/v2/pages/{id}/classification-level",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "status": {"type": "string", "enum": ["archived", "current", "draft"], "default": "current"},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_page_classification_level,
    ),
    Operation(
        name="conf_cloud_get_space_default_classification_level",
        title="Get space default classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="GET",
        path="/wiki/api/v2/spaces/{id}/classification-level/default",
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
        request=_get_space_default_classification_level,
    ),
    Operation(
        name="conf_cloud_get_whiteboard_classification_level",
        title="Get whiteboard classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="GET",
        path="/wiki/api/v2/whiteboards/{id}/classification-level",
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
        request=_get_whiteboard_classification_level,
    ),
    Operation(
        name="conf_cloud_post_blog_post_classification_level",
        title="Post blog post classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="POST",
        path="/wiki/api/v2/blogposts/{id}/classification-level/reset",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {
                    "type": "object",
                    "required": ["status"],
                    "properties": {"status": {"type": "string", "enum": ["current", "draft"]}},
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_post_blog_post_classification_level,
    ),
    Operation(
        name="conf_cloud_post_database_classification_level",
        title="Post database classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="POST",
        path="/wiki/api/v2/databases/{id}/classification-level/reset",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {
                    "type": "object",
                    "required": ["status"],
                    "properties": {"status": {"type": "string", "enum": ["current"]}},
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_post_database_classification_level,
    ),
    Operation(
        name="conf_cloud_post_page_classification_level",
        title="Post page classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="POST",
        path="/wiki/api/v2/pages/{id}/classification-level/reset",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {
                    "type": "object",
                    "required": ["status"],
                    "properties": {"status": {"type": "string", "enum": ["current", "draft"]}},
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_post_page_classification_level,
    ),
    Operation(
        name="conf_cloud_post_whiteboard_classification_level",
        title="Post whiteboard classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="POST",
        path="/wiki/api/v2/whiteboards/{id}/classification-level/reset",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {
                    "type": "object",
                    "required": ["status"],
                    "properties": {"status": {"type": "string", "enum": ["current"]}},
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_post_whiteboard_classification_level,
    ),
    Operation(
        name="conf_cloud_put_blog_post_classification_level",
        title="Put blog post classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="PUT",
        path="/wiki/api/v2/blogposts/{id}/classification-level",
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
                    "required": ["id", "status"],
                    "properties": {
                        "id": {"type": "string"},
                        "status": {"type": "string", "enum": ["current", "draft"]},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_put_blog_post_classification_level,
    ),
    Operation(
        name="conf_cloud_put_database_classification_level",
        title="Put database classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="PUT",
        path="/wiki/api/v2/databases/{id}/classification-level",
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
                    "required": ["id", "status"],
                    "properties": {"id": {"type": "string"}, "status": {"type": "string", "enum": ["current"]}},
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_put_database_classification_level,
    ),
    Operation(
        name="conf_cloud_put_page_classification_level",
        title="Put page classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="PUT",
        path="/wiki/api/v2/pages/{id}/classification-level",
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
                    "required": ["id", "status"],
                    "properties": {
                        "id": {"type": "string"},
                        "status": {"type": "string", "enum": ["current", "draft"]},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_put_page_classification_level,
    ),
    Operation(
        name="conf_cloud_put_space_default_classification_level",
        title="Put space default classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="PUT",
        path="/wiki/api/v2/spaces/{id}/classification-level/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_put_space_default_classification_level,
    ),
    Operation(
        name="conf_cloud_put_whiteboard_classification_level",
        title="Put whiteboard classification level",
        api="confluence_cloud_v2",
        tag="classification_level",
        method="PUT",
        path="/wiki/api/v2/whiteboards/{id}/classification-level",
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
                    "required": ["id", "status"],
                    "properties": {"id": {"type": "string"}, "status": {"type": "string", "enum": ["current"]}},
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_put_whiteboard_classification_level,
    ),
)
