"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_operation_progress_status import BulkOperationProgressStatus


@define(kw_only=True)
class TaskProgressBeanObject(Model):
    description: str | Unset = UNSET
    elapsed_runtime: int
    finished: int | Unset = UNSET
    id: str
    last_update: int
    message: str | Unset = UNSET
    progress: int
    result: Any = UNSET
    self_: str
    started: int | Unset = UNSET
    status: BulkOperationProgressStatus
    submitted: int
    submitted_by: int
    _wire: ClassVar[Mapping[str, str]] = {
        "elapsed_runtime": "elapsedRuntime",
        "last_update": "lastUpdate",
        "self_": "self",
        "submitted_by": "submittedBy",
    }
