"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.index_summary_bean_replication_queues import (
        IndexSummaryBeanReplicationQueues,
    )
    from atlassian_clients.jira_data_center.models.issue_index_summary_bean import IssueIndexSummaryBean


@define(kw_only=True)
class IndexSummaryBean(Model):
    issue_index: IssueIndexSummaryBean | Unset = UNSET
    node_id: str | Unset = UNSET
    replication_queues: IndexSummaryBeanReplicationQueues | Unset = UNSET
    report_time: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_index": "issueIndex",
        "node_id": "nodeId",
        "replication_queues": "replicationQueues",
        "report_time": "reportTime",
    }
