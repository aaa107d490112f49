"""Operation wrappers of jira_cloud, issue_comments. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comments.add_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _delete_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comments.delete_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
    )


def _get_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comments.get_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_comments(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comments.get_comments import request

    return request(
        required(arguments, "issueIdOrKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        order_by=optional(arguments, "orderBy"),
        expand=optional(arguments, "expand"),
    )


def _get_comments_by_ids(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comments.get_comments_by_ids import request

    return request(
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _update_comment(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_comments.update_comment import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        notify_users=optional(arguments, "notifyUsers"),
        override_editable_flag=optional(arguments, "overrideEditableFlag"),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_comment",
        title="Add comment",
        api="jira_cloud",
        tag="issue_comments",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/comment",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/Comment"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_add_comment,
    ),
    Operation(
        name="jira_cloud_delete_comment",
        title="Delete comment",
        api="jira_cloud",
        tag="issue_comments",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_delete_comment,
    ),
    Operation(
        name="jira_cloud_get_comment",
        title="Get comment",
        api="jira_cloud",
        tag="issue_comments",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"issueIdOrKey": {"type": "string"}, "id": {"type": "string"}, "expand": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_get_comment,
    ),
    Operation(
        name="jira_cloud_get_comments",
        title="Get comments",
        api="jira_cloud",
        tag="issue_comments",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/comment",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 100},
                "orderBy": {"type": "string", "enum": ["+created", "-created", "created"]},
                "expand": {"type": "string"},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_comments,
    ),
    Operation(
        name="jira_cloud_get_comments_by_ids",
        title="Get comments by ids",
        api="jira_cloud",
        tag="issue_comments",
        method="POST",
        path="/rest/api/3/comment/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"expand": {"type": "string"}, "body": {"$ref": "#/$defs/IssueCommentListRequestBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_comments_by_ids,
    ),
    Operation(
        name="jira_cloud_update_comment",
        title="Update comment",
        api="jira_cloud",
        tag="issue_comments",
        method="PUT",
        path="/rest/api/3/issue/{issueIdOrKey}/comment/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "id": {"type": "string"},
                "notifyUsers": {"type": "boolean", "default": True},
                "overrideEditableFlag": {"type": "boolean", "default": False},
                "expand": {"type": "string"},
                "body": {"$ref": "#/$defs/Comment"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "issueIdOrKey"],
        },
        request=_update_comment,
    ),
)
