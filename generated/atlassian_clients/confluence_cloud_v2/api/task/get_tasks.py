"""GET /tasks. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_comments_body_format import (
        GetAttachmentCommentsBodyFormat,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_tasks_result import GetTasksResult
    from atlassian_clients.confluence_cloud_v2.models.task_status import TaskStatus

_RESULTS: Final[dict[str, str]] = {
    "200": "GetTasksResult",
}


def request(
    *,
    body_format: GetAttachmentCommentsBodyFormat | Unset = UNSET,
    include_blank_tasks: bool | Unset = UNSET,
    status: TaskStatus | Unset = UNSET,
    task_id: list[int] | Unset = UNSET,
    space_id: list[int] | Unset = UNSET,
    page_id: list[int] | Unset = UNSET,
    blogpost_id: list[int] | Unset = UNSET,
    created_by: list[str] | Unset = UNSET,
    assigned_to: list[str] | Unset = UNSET,
    completed_by: list[str] | Unset = UNSET,
    created_at_from: int | Unset = UNSET,
    created_at_to: int | Unset = UNSET,
    due_at_from: int | Unset = UNSET,
    due_at_to: int | Unset = UNSET,
    completed_at_from: int | Unset = UNSET,
    completed_at_to: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/tasks",
        query=_query(
            ("body-format", body_format, False),
            ("include-blank-tasks", include_blank_tasks, False),
            ("status", status, False),
            ("task-id", task_id, False),
            ("space-id", space_id, False),
            ("page-id", page_id, False),
            ("blogpost-id", blogpost_id, False),
            ("created-by", created_by, False),
            ("assigned-to", assigned_to, False),
            ("completed-by", completed_by, False),
            ("created-at-from", created_at_from, False),
            ("created-at-to", created_at_to, False),
            ("due-at-from", due_at_from, False),
            ("due-at-to", due_at_to, False),
            ("completed-at-from", completed_at_from, False),
            ("completed-at-to", completed_at_to, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetTasksResult | None:
    return cast("GetTasksResult | None", _read(response, _RESULTS, _models))
