"""Operation wrappers of jira_data_center, mypreferences. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional


def _get_preference(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.mypreferences.get_preference import request

    return request(
        key=optional(arguments, "key"),
    )


def _remove_preference(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.mypreferences.remove_preference import request

    return request(
        key=optional(arguments, "key"),
    )


def _set_preference(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.mypreferences.set_preference import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
        key=optional(arguments, "key"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_preference",
        title="Get preference",
        api="jira_data_center",
        tag="mypreferences",
        method="GET",
        path="/rest/api/2/mypreferences",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"key": {"type": "string"}}, "additionalProperties": False},
        request=_get_preference,
    ),
    Operation(
        name="jira_dc_remove_preference",
        title="Remove preference",
        api="jira_data_center",
        tag="mypreferences",
        method="DELETE",
        path="/rest/api/2/mypreferences",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"key": {"type": "string"}}, "additionalProperties": False},
        request=_remove_preference,
    ),
    Operation(
        name="jira_dc_set_preference",
        title="Set preference",
        api="jira_data_center",
        tag="mypreferences",
        method="PUT",
        path="/rest/api/2/mypreferences",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"key": {"type": "string"}, "body": {"type": "string"}},
            "additionalProperties": False,
        },
        request=_set_preference,
    ),
)
