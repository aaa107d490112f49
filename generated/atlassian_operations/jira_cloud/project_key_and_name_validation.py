"""Operation wrappers of jira_cloud, project_key_and_name_validation. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_valid_project_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_key_and_name_validation.get_valid_project_key import request

    return request(
        key=optional(arguments, "key"),
    )


def _get_valid_project_name(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_key_and_name_validation.get_valid_project_name import request

    return request(
        name=required(arguments, "name"),
    )


def _validate_project_key(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_key_and_name_validation.validate_project_key import request

    return request(
        key=optional(arguments, "key"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_valid_project_key",
        title="Get valid project key",
        api="jira_cloud",
        tag="project_key_and_name_validation",
        method="GET",
        path="/rest/api/3/projectvalidate/validProjectKey",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"key": {"type": "string"}}, "additionalProperties": False},
        request=_get_valid_project_key,
    ),
    Operation(
        name="jira_cloud_get_valid_project_name",
        title="Get valid project name",
        api="jira_cloud",
        tag="project_key_and_name_validation",
        method="GET",
        path="/rest/api/3/projectvalidate/validProjectName",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"name": {"type": "string"}},
            "additionalProperties": False,
            "required": ["name"],
        },
        request=_get_valid_project_name,
    ),
    Operation(
        name="jira_cloud_validate_project_key",
        title="Validate project key",
        api="jira_cloud",
        tag="project_key_and_name_validation",
        method="GET",
        path="/rest/api/3/projectvalidate/key",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {"key": {"type": "string"}}, "additionalProperties": False},
        request=_validate_project_key,
    ),
)
