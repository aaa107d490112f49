"""Operation wrappers of jira_data_center, field. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation


def _create_custom_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.field.create_custom_field import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _get_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.field.get_fields import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_custom_field",
        title="Create custom field",
        api="jira_data_center",
        tag="field",
        method="POST",
        path="/rest/api/2/field",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CustomFieldDefinitionJsonBean"}},
            "additionalProperties": False,
        },
        request=_create_custom_field,
    ),
    Operation(
        name="jira_dc_get_fields",
        title="Get fields",
        api="jira_data_center",
        tag="field",
        method="GET",
        path="/rest/api/2/field",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_fields,
    ),
)
