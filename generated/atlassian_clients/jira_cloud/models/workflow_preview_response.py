"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_workflow_preview_status import JiraWorkflowPreviewStatus
    from atlassian_clients.jira_cloud.models.workflow_preview import WorkflowPreview


@define(kw_only=True)
class WorkflowPreviewResponse(Model):
    statuses: list[JiraWorkflowPreviewStatus] | Unset = UNSET
    workflows: list[WorkflowPreview] | Unset = UNSET
