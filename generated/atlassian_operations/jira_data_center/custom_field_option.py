"""Operation wrappers of jira_data_center, custom_field_option. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_custom_field_option(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.custom_field_option.get_custom_field_option import request

    return request(
        required(arguments, "id"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_custom_field_option",
        title="Get custom field option",
        api="jira_data_center",
        tag="custom_field_option",
        method="GET",
        path="/rest/api/2/customFieldOption/{id}",
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
        request=_get_custom_field_option,
    ),
)
