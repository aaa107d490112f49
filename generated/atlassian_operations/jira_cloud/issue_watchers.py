"""Operation wrappers of jira_cloud, issue_watchers. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_watchers.add_watcher import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
    )


def _get_is_watching_issue_bulk(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_watchers.get_is_watching_issue_bulk import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_issue_watchers(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_watchers.get_issue_watchers import request

    return request(
        required(arguments, "issueIdOrKey"),
    )


def _remove_watcher(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_watchers.remove_watcher import request

    return request(
        required(arguments, "issueIdOrKey"),
        username=optional(arguments, "username"),
        account_id=optional(arguments, "accountId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_watcher",
        title="Add watcher",
        api="jira_cloud",
        tag="issue_watchers",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/watchers",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "body": {"type": "string"}},
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_add_watcher,
    ),
    Operation(
        name="jira_cloud_get_is_watching_issue_bulk",
        title="Get is watching issue bulk",
        api="jira_cloud",
        tag="issue_watchers",
        method="POST",
        path="/rest/api/3/issue/watching",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/IssueList"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_is_watching_issue_bulk,
    ),
    Operation(
        name="jira_cloud_get_issue_watchers",
        title="Get issue watchers",
        api="jira_cloud",
        tag="issue_watchers",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/watchers",
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
        request=_get_issue_watchers,
    ),
    Operation(
        name="jira_cloud_remove_watcher",
        title="Remove watcher",
        api="jira_cloud",
        tag="issue_watchers",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}/watchers",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "username": {"type": "string"},
                "accountId": {"type": "string", "maxLength": 128},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_remove_watcher,
    ),
)
