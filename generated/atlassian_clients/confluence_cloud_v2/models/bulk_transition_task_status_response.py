"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_task_response_status import (
        BulkTransitionTaskResponseStatus,
    )


@define(kw_only=True)
class BulkTransitionTaskStatusResponse(Model):
    error_message: None | str | Unset = UNSET
    status: BulkTransitionTaskResponseStatus
    task_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "error_message": "errorMessage",
        "task_id": "taskId",
    }
