"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.index_replication_queue_summary_bean import (
        IndexReplicationQueueSummaryBean,
    )


@define(kw_only=True)
class IndexSummaryBeanReplicationQueues(Model):
    additional: dict[str, IndexReplicationQueueSummaryBean] = field(factory=dict)
