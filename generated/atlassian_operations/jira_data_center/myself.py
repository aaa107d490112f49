"""Operation wrappers of jira_data_center, myself. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _change_my_password(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.myself.change_my_password import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_user_myself(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.myself.get_user_myself import request

    return request()


def _update_user_myself(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.myself.update_user_myself import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_change_my_password",
        title="Change my password",
        api="jira_data_center",
        tag="myself",
        method="PUT",
        path="/rest/api/2/myself/password",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/PasswordBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_change_my_password,
    ),
    Operation(
        name="jira_dc_get_user_myself",
        title="Get user myself",
        api="jira_data_center",
        tag="myself",
        method="GET",
        path="/rest/api/2/myself",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_user_myself,
    ),
    Operation(
        name="jira_dc_update_user_myself",
        title="Update user myself",
        api="jira_data_center",
        tag="myself",
        method="PUT",
        path="/rest/api/2/myself",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/UserWriteBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_update_user_myself,
    ),
)
