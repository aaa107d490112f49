"""Operation wrappers of confluence_cloud_v2, content. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _convert_content_ids_to_content_types(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.content.convert_content_ids_to_content_types import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_convert_content_ids_to_content_types",
        title="Convert content ids to content types",
        api="confluence_cloud_v2",
        tag="content",
        method="POST",
        path="/wiki/api/v2/content/convert-ids-to-types",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["contentIds"],
                    "properties": {
                        "contentIds": {
                            "type": "array",
                            "maxItems": 100,
                            "items": {"anyOf": [{"type": "string"}, {"type": "number"}]},
                        }
                    },
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_convert_content_ids_to_content_types,
    ),
)
