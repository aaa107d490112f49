"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ExportArchivedIssuesTaskProgressResponse(Model):
    file_url: str | Unset = UNSET
    payload: str | Unset = UNSET
    progress: int | Unset = UNSET
    status: str | Unset = UNSET
    submitted_time: str | Unset = UNSET
    task_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "file_url": "fileUrl",
        "submitted_time": "submittedTime",
        "task_id": "taskId",
    }
