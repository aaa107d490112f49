"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_operation_progress_status import BulkOperationProgressStatus
    from atlassian_clients.jira_cloud.models.json_node import JsonNode


@define(kw_only=True)
class TaskProgressBeanJsonNode(Model):
    description: str | Unset = UNSET
    elapsed_runtime: int
    finished: int | Unset = UNSET
    id: str
    last_update: int
    message: str | Unset = UNSET
    progress: int
    result: JsonNode | Unset = UNSET
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
