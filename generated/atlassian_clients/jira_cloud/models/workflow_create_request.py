"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_create import WorkflowCreate
    from atlassian_clients.jira_cloud.models.workflow_scope import WorkflowScope
    from atlassian_clients.jira_cloud.models.workflow_status_update import WorkflowStatusUpdate


@define(kw_only=True)
class WorkflowCreateRequest(Model):
    scope: WorkflowScope | Unset = UNSET
    statuses: list[WorkflowStatusUpdate] | Unset = UNSET
    workflows: list[WorkflowCreate] | Unset = UNSET
