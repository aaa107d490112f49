"""Operation wrappers of jira_cloud, issue_votes. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, required


def _add_vote(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_votes.add_vote import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _get_votes(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_votes.get_votes import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _remove_vote(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_votes.remove_vote import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_vote",
        title="Add vote",
        api="jira_cloud",
        tag="issue_votes",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/votes",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_add_vote,
    ),
    Operation(
        name="jira_cloud_get_votes",
        title="Get votes",
        api="jira_cloud",
        tag="issue_votes",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/votes",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_votes,
    ),
    Operation(
        name="jira_cloud_remove_vote",
        title="Remove vote",
        api="jira_cloud",
        tag="issue_votes",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}/votes",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}},
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_remove_vote,
    ),
)
