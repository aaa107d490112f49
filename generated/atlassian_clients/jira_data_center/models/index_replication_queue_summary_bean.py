"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.index_replication_queue_entry_bean import (
        IndexReplicationQueueEntryBean,
    )


@define(kw_only=True)
class IndexReplicationQueueSummaryBean(Model):
    last_consumed_operation: IndexReplicationQueueEntryBean | Unset = UNSET
    last_operation_in_queue: IndexReplicationQueueEntryBean | Unset = UNSET
    queue_size: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "last_consumed_operation": "lastConsumedOperation",
        "last_operation_in_queue": "lastOperationInQueue",
        "queue_size": "queueSize",
    }
