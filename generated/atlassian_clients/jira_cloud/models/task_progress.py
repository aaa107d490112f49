"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_operation_progress_status import BulkOperationProgressStatus


@define(kw_only=True)
class TaskProgress(Model):
    description: str | Unset = UNSET
    elapsed_runtime: int
    finished: str | Unset = UNSET
    id: str
    last_update: str
    message: str | Unset = UNSET
    progress: int
    result: Any = UNSET
    self_: str
    started: str | Unset = UNSET
    status: BulkOperationProgressStatus
    submitted: str | Unset = UNSET
    submitted_by: int
    _wire: ClassVar[Mapping[str, str]] = {
        "elapsed_runtime": "elapsedRuntime",
        "last_update": "lastUpdate",
        "self_": "self",
        "submitted_by": "submittedBy",
    }
