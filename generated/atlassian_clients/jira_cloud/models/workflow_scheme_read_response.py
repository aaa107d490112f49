"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.document_version import DocumentVersion
    from atlassian_clients.jira_cloud.models.workflow_metadata_and_issue_type_rest_model import (
        WorkflowMetadataAndIssueTypeRestModel,
    )
    from atlassian_clients.jira_cloud.models.workflow_metadata_rest_model import WorkflowMetadataRestModel
    from atlassian_clients.jira_cloud.models.workflow_scope import WorkflowScope


@define(kw_only=True)
class WorkflowSchemeReadResponse(Model):
    default_workflow: WorkflowMetadataRestModel | Unset = UNSET
    description: None | str | Unset = UNSET
    id: str
    name: str
    scope: WorkflowScope
    task_id: None | str | Unset = UNSET
    version: DocumentVersion
    workflows_for_issue_types: list[WorkflowMetadataAndIssueTypeRestModel]
    _wire: ClassVar[Mapping[str, str]] = {
        "default_workflow": "defaultWorkflow",
        "task_id": "taskId",
        "workflows_for_issue_types": "workflowsForIssueTypes",
    }
