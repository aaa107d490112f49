"""Operation wrappers of jira_data_center, priorityschemes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.priorityschemes.create_priority_scheme import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.priorityschemes.delete_priority_scheme import request

    return request(
        required(arguments, "schemeId"),
    )


def _get_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.priorityschemes.get_priority_scheme import request

    return request(
        required(arguments, "schemeId"),
    )


def _get_priority_schemes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.priorityschemes.get_priority_schemes import request

    return request(
        max_results=optional(arguments, "maxResults"),
        start_at=optional(arguments, "startAt"),
    )


def _update_priority_scheme(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.priorityschemes.update_priority_scheme import request

    return request(
        required(arguments, "schemeId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_create_priority_scheme",
        title="Create priority scheme",
        api="jira_data_center",
        tag="priorityschemes",
        method="POST",
        path="/rest/api/2/priorityschemes",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/PrioritySchemeUpdateBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_priority_scheme,
    ),
    Operation(
        name="jira_dc_delete_priority_scheme",
        title="Delete priority scheme",
        api="jira_data_center",
        tag="priorityschemes",
        method="DELETE",
        path="/rest/api/2/priorityschemes/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_delete_priority_scheme,
    ),
    Operation(
        name="jira_dc_get_priority_scheme",
        title="Get priority scheme",
        api="jira_data_center",
        tag="priorityschemes",
        method="GET",
        path="/rest/api/2/priorityschemes/{schemeId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["schemeId"],
        },
        request=_get_priority_scheme,
    ),
    Operation(
        name="jira_dc_get_priority_schemes",
        title="Get priority schemes",
        api="jira_data_center",
        tag="priorityschemes",
        method="GET",
        path="/rest/api/2/priorityschemes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"maxResults": {"type": "integer"}, "startAt": {"type": "integer"}},
            "additionalProperties": False,
        },
        request=_get_priority_schemes,
    ),
    Operation(
        name="jira_dc_update_priority_scheme",
        title="Update priority scheme",
        api="jira_data_center",
        tag="priorityschemes",
        method="PUT",
        path="/rest/api/2/priorityschemes/{schemeId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"schemeId": {"type": "integer"}, "body": {"$ref": "#/$defs/PrioritySchemeUpdateBean"}},
            "additionalProperties": False,
            "required": ["body", "schemeId"],
        },
        request=_update_priority_scheme,
    ),
)
