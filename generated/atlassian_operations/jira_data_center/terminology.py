"""Operation wrappers of jira_data_center, terminology. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_all_terminology_entries(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.terminology.get_all_terminology_entries import request

    return request()


def _get_terminology_entry(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.terminology.get_terminology_entry import request

    return request(
        required(arguments, "originalName"),
    )


def _set_terminology_entries(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.terminology.set_terminology_entries import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_all_terminology_entries",
        title="Get all terminology entries",
        api="jira_data_center",
        tag="terminology",
        method="GET",
        path="/rest/api/2/terminology/entries",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_terminology_entries,
    ),
    Operation(
        name="jira_dc_get_terminology_entry",
        title="Get terminology entry",
        api="jira_data_center",
        tag="terminology",
        method="GET",
        path="/rest/api/2/terminology/entries/{originalName}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"originalName": {"type": "string"}},
            "additionalProperties": False,
            "required": ["originalName"],
        },
        request=_get_terminology_entry,
    ),
    Operation(
        name="jira_dc_set_terminology_entries",
        title="Set terminology entries",
        api="jira_data_center",
        tag="terminology",
        method="POST",
        path="/rest/api/2/terminology/entries",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/TerminologyRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_terminology_entries,
    ),
)
