"""Operation wrappers of jira_cloud, issue_navigator_settings. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, form, required


def _get_issue_navigator_default_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_navigator_settings.get_issue_navigator_default_columns import request

    return request()


def _set_issue_navigator_default_columns(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_navigator_settings.set_issue_navigator_default_columns import request

    return request(
        body=form(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_issue_navigator_default_columns",
        title="Get issue navigator default columns",
        api="jira_cloud",
        tag="issue_navigator_settings",
        method="GET",
        path="/rest/api/3/settings/columns",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_issue_navigator_default_columns,
    ),
    Operation(
        name="jira_cloud_set_issue_navigator_default_columns",
        title="Set issue navigator default columns",
        api="jira_cloud",
        tag="issue_navigator_settings",
        method="PUT",
        path="/rest/api/3/settings/columns",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "properties": {"columns": {"type": "array", "items": {"type": "string"}}},
                    "additionalProperties": False,
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_issue_navigator_default_columns,
    ),
)
