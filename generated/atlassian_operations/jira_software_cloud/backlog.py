"""Operation wrappers of jira_software_cloud, backlog. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _move_issues_to_backlog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.backlog.move_issues_to_backlog import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _move_issues_to_backlog_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.backlog.move_issues_to_backlog_for_board import request

    return request(
        required(arguments, "boardId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_move_issues_to_backlog",
        title="Move issues to backlog",
        api="jira_software_cloud",
        tag="backlog",
        method="POST",
        path="/rest/agile/1.0/backlog/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "properties": {"issues": {"type": "array", "items": {"type": "string"}}},
                    "additionalProperties": False,
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_move_issues_to_backlog,
    ),
    Operation(
        name="jira_software_cloud_move_issues_to_backlog_for_board",
        title="Move issues to backlog for board",
        api="jira_software_cloud",
        tag="backlog",
        method="POST",
        path="/rest/agile/1.0/backlog/{boardId}/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "boardId": {"type": "integer"},
                "body": {
                    "type": "object",
                    "properties": {
                        "issues": {"type": "array", "items": {"type": "string"}},
                        "rankAfterIssue": {"type": "string"},
                        "rankBeforeIssue": {"type": "string"},
                        "rankCustomFieldId": {"type": "integer"},
                    },
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
            "required": ["boardId", "body"],
        },
        request=_move_issues_to_backlog_for_board,
    ),
)
