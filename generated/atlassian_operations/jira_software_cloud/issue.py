"""Operation wrappers of jira_software_cloud, issue. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _estimate_issue_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.issue.estimate_issue_for_board import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
        board_id=optional(arguments, "boardId"),
    )


def _get_issue(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.issue.get_issue import request

    return request(
        required(arguments, "issueIdOrKey"),
        fields=optional(arguments, "fields"),
        expand=optional(arguments, "expand"),
        update_history=optional(arguments, "updateHistory"),
    )


def _get_issue_estimation_for_board(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.issue.get_issue_estimation_for_board import request

    return request(
        required(arguments, "issueIdOrKey"),
        board_id=optional(arguments, "boardId"),
    )


def _rank_issues(arguments: Arguments) -> Request:
    from atlassian_clients.jira_software_cloud.api.issue.rank_issues import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_software_cloud_estimate_issue_for_board",
        title="Estimate issue for board",
        api="jira_software_cloud",
        tag="issue",
        method="PUT",
        path="/rest/agile/1.0/issue/{issueIdOrKey}/estimation",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "boardId": {"type": "integer"},
                "body": {"type": "object", "properties": {"value": {"type": "string"}}, "additionalProperties": False},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_estimate_issue_for_board,
    ),
    Operation(
        name="jira_software_cloud_get_issue",
        title="Get issue",
        api="jira_software_cloud",
        tag="issue",
        method="GET",
        path="/rest/agile/1.0/issue/{issueIdOrKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "fields": {"type": "array", "items": {"type": "string"}},
                "expand": {"type": "string"},
                "updateHistory": {"type": "boolean"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue,
    ),
    Operation(
        name="jira_software_cloud_get_issue_estimation_for_board",
        title="Get issue estimation for board",
        api="jira_software_cloud",
        tag="issue",
        method="GET",
        path="/rest/agile/1.0/issue/{issueIdOrKey}/estimation",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "boardId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue_estimation_for_board,
    ),
    Operation(
        name="jira_software_cloud_rank_issues",
        title="Rank issues",
        api="jira_software_cloud",
        tag="issue",
        method="PUT",
        path="/rest/agile/1.0/issue/rank",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "properties": {
                        "issues": {"type": "array", "items": {"type": "string"}},
                        "rankAfterIssue": {"type": "string"},
                        "rankBeforeIssue": {"type": "string"},
                        "rankCustomFieldId": {"type": "integer"},
                    },
                    "additionalProperties": False,
                }
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_rank_issues,
    ),
)
