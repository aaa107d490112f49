"""Operation wrappers of jira_cloud, application_roles. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_all_application_roles(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.application_roles.get_all_application_roles import request

    return request()


def _get_application_role(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.application_roles.get_application_role import request

    return request(
        required(arguments, "key"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_all_application_roles",
        title="Get all application roles",
        api="jira_cloud",
        tag="application_roles",
        method="GET",
        path="/rest/api/3/applicationrole",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_all_application_roles,
    ),
    Operation(
        name="jira_cloud_get_application_role",
        title="Get application role",
        api="jira_cloud",
        tag="application_roles",
        method="GET",
        path="/rest/api/3/applicationrole/{key}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"key": {"type": "string"}},
            "additionalProperties": False,
            "required": ["key"],
        },
        request=_get_application_role,
    ),
)
