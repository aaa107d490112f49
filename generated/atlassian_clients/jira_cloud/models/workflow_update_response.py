"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_workflow import JiraWorkflow
    from atlassian_clients.jira_cloud.models.jira_workflow_status import JiraWorkflowStatus


@define(kw_only=True)
class WorkflowUpdateResponse(Model):
    statuses: list[JiraWorkflowStatus] | Unset = UNSET
    task_id: None | str | Unset = UNSET
    workflows: list[JiraWorkflow] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
    }
