"""Operation wrappers of jira_cloud, project_email. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _get_project_email(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_email.get_project_email import request

    return request(
        required(arguments, "projectId"),
    )


def _update_project_email(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.project_email.update_project_email import request

    return request(
        required(arguments, "projectId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_project_email",
        title="Get project email",
        api="jira_cloud",
        tag="project_email",
        method="GET",
        path="/rest/api/3/project/{projectId}/email",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["projectId"],
        },
        request=_get_project_email,
    ),
    Operation(
        name="jira_cloud_update_project_email",
        title="Update project email",
        api="jira_cloud",
        tag="project_email",
        method="PUT",
        path="/rest/api/3/project/{projectId}/email",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"projectId": {"type": "integer"}, "body": {"$ref": "#/$defs/ProjectEmailAddress"}},
            "additionalProperties": False,
            "required": ["body", "projectId"],
        },
        request=_update_project_email,
    ),
)
