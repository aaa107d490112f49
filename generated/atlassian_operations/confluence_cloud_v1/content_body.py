"""Operation wrappers of confluence_cloud_v1, content_body. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _async_convert_content_body_request(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_body.async_convert_content_body_request import request

    return request(
        required(arguments, "to"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
        space_key_context=optional(arguments, "spaceKeyContext"),
        content_id_context=optional(arguments, "contentIdContext"),
        allow_cache=optional(arguments, "allowCache"),
        embedded_content_render=optional(arguments, "embeddedContentRender"),
    )


def _async_convert_content_body_response(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_body.async_convert_content_body_response import request

    return request(
        required(arguments, "id"),
    )


def _bulk_async_convert_content_body_request(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_body.bulk_async_convert_content_body_request import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _bulk_async_convert_content_body_response(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_body.bulk_async_convert_content_body_response import request

    return request(
        ids=required(arguments, "ids"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_async_convert_content_body_request",
        title="Async convert content body request",
        api="confluence_cloud_v1",
        tag="content_body",
        method="POST",
        path="/wiki/rest/api/contentbody/convert/async/{to}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "to": {"type": "string", "enum": ["export_view"]},
                "expand": {"type": "array", "items": {"type": "string"}},
                "spaceKeyContext": {"type": "string"},
                "contentIdContext": {"type": "string"},
                "allowCache": {"type": "boolean", "default": False},
                "embeddedContentRender": {
                    "type": "string",
                    "enum": ["current", "version-at-save"],
                    "default": "current",
                },
                "body": {"$ref": "#/$defs/ContentBodyCreate"},
            },
            "additionalProperties": False,
            "required": ["body", "to"],
        },
        request=_async_convert_content_body_request,
    ),
    Operation(
        name="conf_cloud_v1_async_convert_content_body_response",
        title="Async convert content body response",
        api="confluence_cloud_v1",
        tag="content_body",
        method="GET",
        path="/wiki/rest/api/contentbody/convert/async/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_async_convert_content_body_response,
    ),
    Operation(
        name="conf_cloud_v1_bulk_async_convert_content_body_r_74c1",
        title="Bulk async convert content body request",
        api="confluence_cloud_v1",
        tag="content_body",
        method="POST",
        path="/wiki/rest/api/contentbody/convert/async/bulk/tasks",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/BulkContentBodyConversionInput"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_bulk_async_convert_content_body_request,
    ),
    Operation(
        name="conf_cloud_v1_bulk_async_convert_content_body_r_8ade",
        title="Bulk async convert content body response",
        api="confluence_cloud_v1",
        tag="content_body",
        method="GET",
        path="/wiki/rest/api/contentbody/convert/async/bulk/tasks",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"ids": {"type": "array", "items": {"type": "string"}, "minItems": 1}},
            "additionalProperties": False,
            "required": ["ids"],
        },
        request=_bulk_async_convert_content_body_response,
    ),
)
