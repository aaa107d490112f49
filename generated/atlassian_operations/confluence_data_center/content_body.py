"""Operation wrappers of confluence_data_center, content_body. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _convert_contentbody(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.content_body.convert_contentbody import request

    return request(
        required(arguments, "to"),
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_convert_contentbody",
        title="Convert contentbody",
        api="confluence_data_center",
        tag="content_body",
        method="POST",
        path="/rest/api/contentbody/convert/{to}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "to": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "body": {"$ref": "#/$defs/ContentBody"},
            },
            "additionalProperties": False,
            "required": ["to"],
        },
        request=_convert_contentbody,
    ),
)
