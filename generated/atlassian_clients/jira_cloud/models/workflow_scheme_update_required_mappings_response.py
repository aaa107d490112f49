"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.required_mapping_by_issue_type import RequiredMappingByIssueType
    from atlassian_clients.jira_cloud.models.required_mapping_by_workflows import RequiredMappingByWorkflows
    from atlassian_clients.jira_cloud.models.status_metadata import StatusMetadata
    from atlassian_clients.jira_cloud.models.statuses_per_workflow import StatusesPerWorkflow


@define(kw_only=True)
class WorkflowSchemeUpdateRequiredMappingsResponse(Model):
    status_mappings_by_issue_types: list[RequiredMappingByIssueType] | Unset = UNSET
    status_mappings_by_workflows: list[RequiredMappingByWorkflows] | Unset = UNSET
    statuses: list[StatusMetadata] | Unset = UNSET
    statuses_per_workflow: list[StatusesPerWorkflow] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "status_mappings_by_issue_types": "statusMappingsByIssueTypes",
        "status_mappings_by_workflows": "statusMappingsByWorkflows",
        "statuses_per_workflow": "statusesPerWorkflow",
    }
