"""Operation wrappers of jira_data_center, password. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_password_policy(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.password.get_password_policy import request

    return request(
        has_old_password=optional(arguments, "hasOldPassword"),
    )


def _policy_check_create_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.password.policy_check_create_user import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _policy_check_update_user(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.password.policy_check_update_user import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_get_password_policy",
        title="Get password policy",
        api="jira_data_center",
        tag="password",
        method="GET",
        path="/rest/api/2/password/policy",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"hasOldPassword": {"type": "boolean", "default": False}},
            "additionalProperties": False,
        },
        request=_get_password_policy,
    ),
    Operation(
        name="jira_dc_policy_check_create_user",
        title="Policy check create user",
        api="jira_data_center",
        tag="password",
        method="POST",
        path="/rest/api/2/password/policy/createUser",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/PasswordPolicyCreateUserBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_policy_check_create_user,
    ),
    Operation(
        name="jira_dc_policy_check_update_user",
        title="Policy check update user",
        api="jira_data_center",
        tag="password",
        method="POST",
        path="/rest/api/2/password/policy/updateUser",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/PasswordPolicyUpdateUserBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_policy_check_update_user,
    ),
)
