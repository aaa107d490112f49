"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_history_item_dto import WorkflowHistoryItemDto


@define(kw_only=True)
class WorkflowHistoryListResponseDto(Model):
    entries: list[WorkflowHistoryItemDto] | Unset = UNSET
