"""Operation wrappers of jira_data_center, backlog. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, required


def _move_issues_to_backlog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_data_center.api.backlog.move_issues_to_backlog import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_dc_move_issues_to_backlog",
        title="Move issues to backlog",
        api="jira_data_center",
        tag="backlog",
        method="POST",
        path="/rest/agile/1.0/backlog/issue",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueAssignRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_move_issues_to_backlog,
    ),
)
