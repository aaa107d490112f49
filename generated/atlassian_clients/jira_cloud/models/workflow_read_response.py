"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_workflow import JiraWorkflow
    from atlassian_clients.jira_cloud.models.jira_workflow_status import JiraWorkflowStatus


@define(kw_only=True)
class WorkflowReadResponse(Model):
    statuses: list[JiraWorkflowStatus] | Unset = UNSET
    workflows: list[JiraWorkflow] | Unset = UNSET
