"""Operation wrappers of jira_data_center, session. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _current_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.session.current_user import request

    return request()


def _login_session(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.session.login_session import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _logout_session(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.session.logout_session import request

    return request()


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_current_user",
        title="Current user",
        api="jira_data_center",
        tag="session",
        method="GET",
        path="/rest/auth/1/session",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_current_user,
    ),
    Operation(
        name="jira_dc_login_session",
        title="Login session",
        api="jira_data_center",
        tag="session",
        method="POST",
        path="/rest/auth/1/session",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/AuthParams"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_login_session,
    ),
    Operation(
        name="jira_dc_logout_session",
        title="Logout session",
        api="jira_data_center",
        tag="session",
        method="DELETE",
        path="/rest/auth/1/session",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_logout_session,
    ),
)
