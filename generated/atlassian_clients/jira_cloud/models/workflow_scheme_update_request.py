"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.document_version import DocumentVersion
    from atlassian_clients.jira_cloud.models.mappings_by_issue_type_override import MappingsByIssueTypeOverride
    from atlassian_clients.jira_cloud.models.mappings_by_workflow import MappingsByWorkflow
    from atlassian_clients.jira_cloud.models.workflow_scheme_association import WorkflowSchemeAssociation


@define(kw_only=True)
class WorkflowSchemeUpdateRequest(Model):
    default_workflow_id: str | Unset = UNSET
    description: str
    id: str
    name: str
    status_mappings_by_issue_type_override: list[MappingsByIssueTypeOverride] | Unset = UNSET
    status_mappings_by_workflows: list[MappingsByWorkflow] | Unset = UNSET
    version: DocumentVersion
    workflows_for_issue_types: list[WorkflowSchemeAssociation] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_workflow_id": "defaultWorkflowId",
        "status_mappings_by_issue_type_override": "statusMappingsByIssueTypeOverride",
        "status_mappings_by_workflows": "statusMappingsByWorkflows",
        "workflows_for_issue_types": "workflowsForIssueTypes",
    }
