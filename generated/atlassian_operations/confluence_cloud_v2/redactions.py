"""Operation wrappers of confluence_cloud_v2, redactions. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _post_redact_blog(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.redactions.post_redact_blog import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _post_redact_page(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.redactions.post_redact_page import request

    return request(
        required(arguments, "id"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_post_redact_blog",
        title="Post redact blog",
        api="confluence_cloud_v2",
        tag="redactions",
        method="POST",
        path="/wiki/api/v2/blogposts/{id}/redact",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer", "minimum": 1},
                "body": {
                    "type": "object",
                    "required": ["createdAt"],
                    "properties": {
                        "body": {
                            "type": "object",
                            "properties": {
                                "redactions": {"type": "array", "items": {"$ref": "#/$defs/RedactionPointer"}}
                            },
                        },
                        "cleanHistory": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
                        "createdAt": {"type": "string", "format": "date-time"},
                        "title": {
                            "type": "object",
                            "properties": {
                                "redactions": {"type": "array", "items": {"$ref": "#/$defs/RedactionPointer"}}
                            },
                        },
                        "versionNumber": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_post_redact_blog,
    ),
    Operation(
        name="conf_cloud_post_redact_page",
        title="Post redact page",
        api="confluence_cloud_v2",
        tag="redactions",
        method="POST",
        path="/wiki/api/v2/pages/{id}/redact",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer", "minimum": 1},
                "body": {
                    "type": "object",
                    "required": ["createdAt"],
                    "properties": {
                        "body": {
                            "type": "object",
                            "properties": {
                                "redactions": {"type": "array", "items": {"$ref": "#/$defs/RedactionPointer"}}
                            },
                        },
                        "cleanHistory": {"anyOf": [{"type": "boolean"}, {"type": "null"}]},
                        "createdAt": {"type": "string", "format": "date-time"},
                        "title": {
                            "type": "object",
                            "properties": {
                                "redactions": {"type": "array", "items": {"$ref": "#/$defs/RedactionPointer"}}
                            },
                        },
                        "versionNumber": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_post_redact_page,
    ),
)
