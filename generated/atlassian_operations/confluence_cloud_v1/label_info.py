"""Operation wrappers of confluence_cloud_v1, label_info. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_all_label_content(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.label_info.get_all_label_content import request

    return request(
        name=required(arguments, "name"),
        type_=optional(arguments, "type"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_get_all_label_content",
        title="Get all label content",
        api="confluence_cloud_v1",
        tag="label_info",
        method="GET",
        path="/wiki/rest/api/label",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "name": {"type": "string", "default": None},
                "type": {
                    "type": "string",
                    "enum": ["attachment", "blogpost", "page", "page_template"],
                    "default": None,
                },
                "start": {"type": "integer", "default": 0},
                "limit": {"type": "integer", "default": 200},
            },
            "additionalProperties": False,
            "required": ["name"],
        },
        request=_get_all_label_content,
    ),
)
