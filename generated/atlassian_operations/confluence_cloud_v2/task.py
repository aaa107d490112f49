"""Operation wrappers of confluence_cloud_v2, task. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_task_by_id(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.task.get_task_by_id import request

    return request(
        required(arguments, "id"),
        body_format=optional(arguments, "body-format"),
    )


def _get_tasks(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.task.get_tasks import request

    return request(
        body_format=optional(arguments, "body-format"),
        include_blank_tasks=optional(arguments, "include-blank-tasks"),
        status=optional(arguments, "status"),
        task_id=optional(arguments, "task-id"),
        space_id=optional(arguments, "space-id"),
        page_id=optional(arguments, "page-id"),
        blogpost_id=optional(arguments, "blogpost-id"),
        created_by=optional(arguments, "created-by"),
        assigned_to=optional(arguments, "assigned-to"),
        completed_by=optional(arguments, "completed-by"),
        created_at_from=optional(arguments, "created-at-from"),
        created_at_to=optional(arguments, "created-at-to"),
        due_at_from=optional(arguments, "due-at-from"),
        due_at_to=optional(arguments, "due-at-to"),
        completed_at_from=optional(arguments, "completed-at-from"),
        completed_at_to=optional(arguments, "completed-at-to"),
        cursor=optional(arguments, "cursor"),
        limit=optional(arguments, "limit"),
    )


def _update_task(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v2.api.task.update_task import request

    return request(
        required(arguments, "id"),
        body=Json(required(arguments, "body")),
        body_format=optional(arguments, "body-format"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_get_task_by_id",
        title="Get task by ID",
        api="confluence_cloud_v2",
        tag="task",
        method="GET",
        path="/wiki/api/v2/tasks/{id}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
            },
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_get_task_by_id,
    ),
    Operation(
        name="conf_cloud_get_tasks",
        title="Get tasks",
        api="confluence_cloud_v2",
        tag="task",
        method="GET",
        path="/wiki/api/v2/tasks",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "include-blank-tasks": {"type": "boolean"},
                "status": {"type": "string", "enum": ["complete", "incomplete"]},
                "task-id": {"type": "array", "maxItems": 250, "items": {"type": "integer"}},
                "space-id": {"type": "array", "maxItems": 250, "items": {"type": "integer"}},
                "page-id": {"type": "array", "maxItems": 250, "items": {"type": "integer"}},
                "blogpost-id": {"type": "array", "maxItems": 250, "items": {"type": "integer"}},
                "created-by": {"type": "array", "maxItems": 250, "items": {"type": "string"}},
                "assigned-to": {"type": "array", "maxItems": 250, "items": {"type": "string"}},
                "completed-by": {"type": "array", "maxItems": 250, "items": {"type": "string"}},
                "created-at-from": {"type": "integer"},
                "created-at-to": {"type": "integer"},
                "due-at-from": {"type": "integer"},
                "due-at-to": {"type": "integer"},
                "completed-at-from": {"type": "integer"},
                "completed-at-to": {"type": "integer"},
                "cursor": {"type": "string"},
                "limit": {"type": "integer", "minimum": 1, "maximum": 250, "default": 25},
            },
            "additionalProperties": False,
        },
        request=_get_tasks,
    ),
    Operation(
        name="conf_cloud_update_task",
        title="Update task",
        api="confluence_cloud_v2",
        tag="task",
        method="PUT",
        path="/wiki/api/v2/tasks/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "id": {"type": "integer"},
                "body-format": {"type": "string", "enum": ["atlas_doc_format", "storage"]},
                "body": {
                    "type": "object",
                    "required": ["status"],
                    "properties": {
                        "assignedTo": {"type": "string"},
                        "blogPostId": {"type": "string"},
                        "completedAt": {"type": "string", "format": "date-time"},
                        "completedBy": {"type": "string"},
                        "createdAt": {"type": "string", "format": "date-time"},
                        "createdBy": {"type": "string"},
                        "dueAt": {"type": "string", "format": "date-time"},
                        "id": {"type": "string"},
                        "localId": {"type": "string"},
                        "pageId": {"type": "string"},
                        "spaceId": {"type": "string"},
                        "status": {"type": "string", "enum": ["complete", "incomplete"]},
                        "updatedAt": {"type": "string", "format": "date-time"},
                    },
                },
            },
            "additionalProperties": False,
            "required": ["body", "id"],
        },
        request=_update_task,
    ),
)
