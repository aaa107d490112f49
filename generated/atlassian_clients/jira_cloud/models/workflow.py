"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_details import ProjectDetails
    from atlassian_clients.jira_cloud.models.published_workflow_id import PublishedWorkflowId
    from atlassian_clients.jira_cloud.models.transition import Transition
    from atlassian_clients.jira_cloud.models.workflow_operations import WorkflowOperations
    from atlassian_clients.jira_cloud.models.workflow_scheme_id_name import WorkflowSchemeIdName
    from atlassian_clients.jira_cloud.models.workflow_status import WorkflowStatus


@define(kw_only=True)
class Workflow(Model):
    created: str | Unset = UNSET
    description: str
    has_draft_workflow: bool | Unset = UNSET
    id: PublishedWorkflowId
    is_default: bool | Unset = UNSET
    operations: WorkflowOperations | Unset = UNSET
    projects: list[ProjectDetails] | Unset = UNSET
    schemes: list[WorkflowSchemeIdName] | Unset = UNSET
    statuses: list[WorkflowStatus] | Unset = UNSET
    transitions: list[Transition] | Unset = UNSET
    updated: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "has_draft_workflow": "hasDraftWorkflow",
        "is_default": "isDefault",
    }
