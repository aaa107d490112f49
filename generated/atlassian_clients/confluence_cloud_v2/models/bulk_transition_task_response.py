"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_task_response_status import (
        BulkTransitionTaskResponseStatus,
    )


@define(kw_only=True)
class BulkTransitionTaskResponse(Model):
    status: BulkTransitionTaskResponseStatus
    status_url: str
    task_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "status_url": "statusUrl",
        "task_id": "taskId",
    }
