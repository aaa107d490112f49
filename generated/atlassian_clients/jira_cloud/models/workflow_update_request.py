"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_status_update import WorkflowStatusUpdate
    from atlassian_clients.jira_cloud.models.workflow_update import WorkflowUpdate


@define(kw_only=True)
class WorkflowUpdateRequest(Model):
    statuses: list[WorkflowStatusUpdate] | Unset = UNSET
    workflows: list[WorkflowUpdate] | Unset = UNSET
