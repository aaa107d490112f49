"""Operation wrappers of confluence_cloud_v1, content_macro_body. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_and_async_convert_macro_body_by_macro_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_macro_body.get_and_async_convert_macro_body_by_macro_id import (
        request,
    )

    return request(
        required(arguments, "id"),
        required(arguments, "version"),
        required(arguments, "macroId"),
        required(arguments, "to"),
        expand=optional(arguments, "expand"),
        allow_cache=optional(arguments, "allowCache"),
        space_key_context=optional(arguments, "spaceKeyContext"),
        embedded_content_render=optional(arguments, "embeddedContentRender"),
    )


def _get_and_convert_macro_body_by_macro_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_macro_body.get_and_convert_macro_body_by_macro_id import (
        request,
    )

    return request(
        required(arguments, "id"),
        required(arguments, "version"),
        required(arguments, "macroId"),
        required(arguments, "to"),
        expand=optional(arguments, "expand"),
        space_key_context=optional(arguments, "spaceKeyContext"),
        embedded_content_render=optional(arguments, "embeddedContentRender"),
    )


def _get_macro_body_by_macro_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.content_macro_body.get_macro_body_by_macro_id import request

    return request(
        required(arguments, "id"),
        required(arguments, "version"),
        required(arguments, "macroId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_and_async_convert_macro_body_09c6",
        title="Get and async convert macro body by macro ID",
        api="confluence_cloud_v1",
        tag="content_macro_body",
        method="GET",
        path="/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "version": {"type": "integer"},
                "macroId": {"type": "string"},
                "to": {"type": "string", "enum": ["export_view", "styled_view", "view"]},
                "expand": {"type": "array", "items": {"type": "string"}},
                "allowCache": {"type": "boolean", "default": False},
                "spaceKeyContext": {"type": "string"},
                "embeddedContentRender": {
                    "type": "string",
                    "enum": ["current", "version-at-save"],
                    "default": "current",
                },
            },
            "additionalProperties": False,
            "required": ["id", "macroId", "to", "version"],
        },
        request=_get_and_async_convert_macro_body_by_macro_id,
    ),
    Operation(
        name="conf_cloud_v1_get_and_convert_macro_body_by_macro_id",
        title="Get and convert macro body by macro ID",
        api="confluence_cloud_v1",
        tag="content_macro_body",
        method="GET",
        path="/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/{to}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "string"},
                "version": {"type": "integer"},
                "macroId": {"type": "string"},
                "to": {"type": "string"},
                "expand": {"type": "array", "items": {"type": "string"}},
                "spaceKeyContext": {"type": "string"},
                "embeddedContentRender": {
                    "type": "string",
                    "enum": ["current", "version-at-save"],
                    "default": "current",
                },
            },
            "additionalProperties": False,
            "required": ["id", "macroId", "to", "version"],
        },
        request=_get_and_convert_macro_body_by_macro_id,
    ),
    Operation(
        name="conf_cloud_v1_get_macro_body_by_macro_id",
        title="Get macro body by macro ID",
        api="confluence_cloud_v1",
        tag="content_macro_body",
        method="GET",
        path="/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "version": {"type": "integer"}, "macroId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "macroId", "version"],
        },
        request=_get_macro_body_by_macro_id,
    ),
)
