"""Operation wrappers of jira_cloud, issue_worklogs. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.add_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
        notify_users=optional(arguments, "notifyUsers"),
        adjust_estimate=optional(arguments, "adjustEstimate"),
        new_estimate=optional(arguments, "newEstimate"),
        reduce_by=optional(arguments, "reduceBy"),
        expand=optional(arguments, "expand"),
        override_editable_flag=optional(arguments, "overrideEditableFlag"),
    )


def _bulk_delete_worklogs(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.bulk_delete_worklogs import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
        adjust_estimate=optional(arguments, "adjustEstimate"),
        override_editable_flag=optional(arguments, "overrideEditableFlag"),
    )


def _bulk_move_worklogs(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.bulk_move_worklogs import request

    return request(
        required(arguments, "issueIdOrKey"),
        body=Json(required(arguments, "body")),
        adjust_estimate=optional(arguments, "adjustEstimate"),
        override_editable_flag=optional(arguments, "overrideEditableFlag"),
    )


def _delete_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.delete_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        notify_users=optional(arguments, "notifyUsers"),
        adjust_estimate=optional(arguments, "adjustEstimate"),
        new_estimate=optional(arguments, "newEstimate"),
        increase_by=optional(arguments, "increaseBy"),
        override_editable_flag=optional(arguments, "overrideEditableFlag"),
    )


def _get_ids_of_worklogs_deleted_since(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.get_ids_of_worklogs_deleted_since import request

    return request(
        since=optional(arguments, "since"),
    )


def _get_ids_of_worklogs_modified_since(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.get_ids_of_worklogs_modified_since import request

    return request(
        since=optional(arguments, "since"),
        expand=optional(arguments, "expand"),
    )


def _get_issue_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.get_issue_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        started_after=optional(arguments, "startedAfter"),
        started_before=optional(arguments, "startedBefore"),
        expand=optional(arguments, "expand"),
    )


def _get_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.get_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        expand=optional(arguments, "expand"),
    )


def _get_worklogs_for_ids(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.get_worklogs_for_ids import request

    return request(
        body=Json(required(arguments, "body")),
        expand=optional(arguments, "expand"),
    )


def _update_worklog(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_worklogs.update_worklog import request

    return request(
        required(arguments, "issueIdOrKey"),
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        notify_users=optional(arguments, "notifyUsers"),
        adjust_estimate=optional(arguments, "adjustEstimate"),
        new_estimate=optional(arguments, "newEstimate"),
        expand=optional(arguments, "expand"),
        override_editable_flag=optional(arguments, "overrideEditableFlag"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_worklog",
        title="Add worklog",
        api="jira_cloud",
        tag="issue_worklogs",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "notifyUsers": {"type": "boolean", "default": True},
                "adjustEstimate": {"type": "string", "enum": ["auto", "leave", "manual", "new"], "default": "auto"},
                "newEstimate": {"type": "string"},
                "reduceBy": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "overrideEditableFlag": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/Worklog"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_add_worklog,
    ),
    Operation(
        name="jira_cloud_bulk_delete_worklogs",
        title="Bulk delete worklogs",
        api="jira_cloud",
        tag="issue_worklogs",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "adjustEstimate": {"type": "string", "enum": ["auto", "leave"], "default": "auto"},
                "overrideEditableFlag": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/WorklogIdsRequestBean"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_bulk_delete_worklogs,
    ),
    Operation(
        name="jira_cloud_bulk_move_worklogs",
        title="Bulk move worklogs",
        api="jira_cloud",
        tag="issue_worklogs",
        method="POST",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog/move",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "adjustEstimate": {"type": "string", "enum": ["auto", "leave"], "default": "auto"},
                "overrideEditableFlag": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/WorklogsMoveRequestBean"},
            },
            "additionalProperties": False,
            "required": ["body", "issueIdOrKey"],
        },
        request=_bulk_move_worklogs,
    ),
    Operation(
        name="jira_cloud_delete_worklog",
        title="Delete worklog",
        api="jira_cloud",
        tag="issue_worklogs",
        method="DELETE",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
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
                "adjustEstimate": {"type": "string", "enum": ["auto", "leave", "manual", "new"], "default": "auto"},
                "newEstimate": {"type": "string"},
                "increaseBy": {"type": "string"},
                "overrideEditableFlag": {"type": "boolean", "default": False},
            },
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_delete_worklog,
    ),
    Operation(
        name="jira_cloud_get_ids_of_worklogs_deleted_since",
        title="Get ids of worklogs deleted since",
        api="jira_cloud",
        tag="issue_worklogs",
        method="GET",
        path="/rest/api/3/worklog/deleted",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"since": {"type": "integer", "default": 0}},
            "additionalProperties": False,
        },
        request=_get_ids_of_worklogs_deleted_since,
    ),
    Operation(
        name="jira_cloud_get_ids_of_worklogs_modified_since",
        title="Get ids of worklogs modified since",
        api="jira_cloud",
        tag="issue_worklogs",
        method="GET",
        path="/rest/api/3/worklog/updated",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"since": {"type": "integer", "default": 0}, "expand": {"type": "string", "default": ""}},
            "additionalProperties": False,
        },
        request=_get_ids_of_worklogs_modified_since,
    ),
    Operation(
        name="jira_cloud_get_issue_worklog",
        title="Get issue worklog",
        api="jira_cloud",
        tag="issue_worklogs",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 5000},
                "startedAfter": {"type": "integer"},
                "startedBefore": {"type": "integer"},
                "expand": {"type": "string", "default": ""},
            },
            "additionalProperties": False,
            "required": ["issueIdOrKey"],
        },
        request=_get_issue_worklog,
    ),
    Operation(
        name="jira_cloud_get_worklog",
        title="Get worklog",
        api="jira_cloud",
        tag="issue_worklogs",
        method="GET",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "issueIdOrKey": {"type": "string"},
                "id": {"type": "string"},
                "expand": {"type": "string", "default": ""},
            },
            "additionalProperties": False,
            "required": ["id", "issueIdOrKey"],
        },
        request=_get_worklog,
    ),
    Operation(
        name="jira_cloud_get_worklogs_for_ids",
        title="Get worklogs for ids",
        api="jira_cloud",
        tag="issue_worklogs",
        method="POST",
        path="/rest/api/3/worklog/list",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "expand": {"type": "string", "default": ""},
                "body": {"$ref": "#/$defs/WorklogIdsRequestBean"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_worklogs_for_ids,
    ),
    Operation(
        name="jira_cloud_update_worklog",
        title="Update worklog",
        api="jira_cloud",
        tag="issue_worklogs",
        method="PUT",
        path="/rest/api/3/issue/{issueIdOrKey}/worklog/{id}",
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
                "adjustEstimate": {"type": "string", "enum": ["auto", "leave", "manual", "new"], "default": "auto"},
                "newEstimate": {"type": "string"},
                "expand": {"type": "string", "default": ""},
                "overrideEditableFlag": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/Worklog"},
            },
            "additionalProperties": False,
            "required": ["body", "id", "issueIdOrKey"],
        },
        request=_update_worklog,
    ),
)
