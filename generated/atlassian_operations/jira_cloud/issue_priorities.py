"""Operation wrappers of jira_cloud, issue_priorities. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_priority(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_priorities.create_priority import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_priority(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_priorities.delete_priority import request

    return request(
        required(arguments, "id"),
    )


def _get_priorities(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_priorities.get_priorities import request

    return request()


def _get_priority(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_priorities.get_priority import request

    return request(
        required(arguments, "id"),
    )


def _move_priorities(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_priorities.move_priorities import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _search_priorities(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_priorities.search_priorities import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        project_id=optional(arguments, "projectId"),
        priority_name=optional(arguments, "priorityName"),
        only_default=optional(arguments, "onlyDefault"),
        expand=optional(arguments, "expand"),
    )


def _set_default_priority(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_priorities.set_default_priority import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _update_priority(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_priorities.update_priority import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_priority",
        title="Create priority",
        api="jira_cloud",
        tag="issue_priorities",
        method="POST",
        path="/rest/api/3/priority",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CreatePriorityDetails"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_priority,
    ),
    Operation(
        name="jira_cloud_delete_priority",
        title="Delete priority",
        api="jira_cloud",
        tag="issue_priorities",
        method="DELETE",
        path="/rest/api/3/priority/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_priority,
    ),
    Operation(
        name="jira_cloud_get_priorities",
        title="Get priorities",
        api="jira_cloud",
        tag="issue_priorities",
        method="GET",
        path="/rest/api/3/priority",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_priorities,
    ),
    Operation(
        name="jira_cloud_get_priority",
        title="Get priority",
        api="jira_cloud",
        tag="issue_priorities",
        method="GET",
        path="/rest/api/3/priority/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_priority,
    ),
    Operation(
        name="jira_cloud_move_priorities",
        title="Move priorities",
        api="jira_cloud",
        tag="issue_priorities",
        method="PUT",
        path="/rest/api/3/priority/move",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/ReorderIssuePriorities"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_move_priorities,
    ),
    Operation(
        name="jira_cloud_search_priorities",
        title="Search priorities",
        api="jira_cloud",
        tag="issue_priorities",
        method="GET",
        path="/rest/api/3/priority/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "string", "default": "0"},
                "maxResults": {"type": "string", "default": "50"},
                "id": {"type": "array", "items": {"type": "string", "default": ""}},
                "projectId": {"type": "array", "items": {"type": "string", "default": ""}},
                "priorityName": {"type": "string", "default": ""},
                "onlyDefault": {"type": "boolean", "default": False},
                "expand": {"type": "string", "default": ""},
            },
            "additionalProperties": False,
        },
        request=_search_priorities,
    ),
    Operation(
        name="jira_cloud_set_default_priority",
        title="Set default priority",
        api="jira_cloud",
        tag="issue_priorities",
        method="PUT",
        path="/rest/api/3/priority/default",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SetDefaultPriorityRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_default_priority,
    ),
    Operation(
        name="jira_cloud_update_priority",
        title="Update priority",
        api="jira_cloud",
        tag="issue_priorities",
        method="PUT",
        path="/rest/api/3/priority/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}, "body": {"$ref": "#/$defs/UpdatePriorityDetails"}},
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_priority,
    ),
)
