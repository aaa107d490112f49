"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.task_status import TaskStatus


@define(kw_only=True)
class UpdateTaskBody(Model):
    assigned_to: str | Unset = UNSET
    blog_post_id: str | Unset = UNSET
    completed_at: str | Unset = UNSET
    completed_by: str | Unset = UNSET
    created_at: str | Unset = UNSET
    created_by: str | Unset = UNSET
    due_at: str | Unset = UNSET
    id: str | Unset = UNSET
    local_id: str | Unset = UNSET
    page_id: str | Unset = UNSET
    space_id: str | Unset = UNSET
    status: TaskStatus
    updated_at: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "assigned_to": "assignedTo",
        "blog_post_id": "blogPostId",
        "completed_at": "completedAt",
        "completed_by": "completedBy",
        "created_at": "createdAt",
        "created_by": "createdBy",
        "due_at": "dueAt",
        "local_id": "localId",
        "page_id": "pageId",
        "space_id": "spaceId",
        "updated_at": "updatedAt",
    }
