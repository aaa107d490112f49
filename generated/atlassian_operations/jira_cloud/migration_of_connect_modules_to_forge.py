"""Operation wrappers of jira_cloud, migration_of_connect_modules_to_forge. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _fetch_migration_task(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.migration_of_connect_modules_to_forge.fetch_migration_task import request

    return request(
        required(arguments, "connectKey"),
        required(arguments, "jiraIssueFieldsKey"),
    )


def _submit_task(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.migration_of_connect_modules_to_forge.submit_task import request

    return request(
        required(arguments, "connectKey"),
        required(arguments, "jiraIssueFieldsKey"),
        retrigger_completed_migration=optional(arguments, "retriggerCompletedMigration"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_fetch_migration_task",
        title="Fetch migration task",
        api="jira_cloud",
        tag="migration_of_connect_modules_to_forge",
        method="GET",
        path="/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"connectKey": {"type": "string"}, "jiraIssueFieldsKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["connectKey", "jiraIssueFieldsKey"],
        },
        request=_fetch_migration_task,
    ),
    Operation(
        name="jira_cloud_submit_task",
        title="Submit task",
        api="jira_cloud",
        tag="migration_of_connect_modules_to_forge",
        method="POST",
        path="/rest/atlassian-connect/1/migration/{connectKey}/{jiraIssueFieldsKey}/task",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "connectKey": {"type": "string"},
                "jiraIssueFieldsKey": {"type": "string"},
                "retriggerCompletedMigration": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["connectKey", "jiraIssueFieldsKey"],
        },
        request=_submit_task,
    ),
)
