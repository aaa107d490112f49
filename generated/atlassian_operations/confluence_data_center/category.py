"""Operation wrappers of confluence_data_center, category. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _add_category(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.category.add_category import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "labelName"),
    )


def _remove_category(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.category.remove_category import request

    return request(
        required(arguments, "spaceKey"),
        required(arguments, "categoryName"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_add_category",
        title="Add category",
        api="confluence_data_center",
        tag="category",
        method="POST",
        path="/rest/api/space/{spaceKey}/category/{labelName}",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "labelName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["labelName", "spaceKey"],
        },
        request=_add_category,
    ),
    Operation(
        name="conf_dc_remove_category",
        title="Remove category",
        api="confluence_data_center",
        tag="category",
        method="DELETE",
        path="/rest/api/space/{spaceKey}/category/{categoryName}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"spaceKey": {"type": "string"}, "categoryName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["categoryName", "spaceKey"],
        },
        request=_remove_category,
    ),
)
