"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_scheme_association import WorkflowSchemeAssociation


@define(kw_only=True)
class WorkflowSchemeUpdateRequiredMappingsRequest(Model):
    default_workflow_id: None | str | Unset = UNSET
    id: str
    workflows_for_issue_types: list[WorkflowSchemeAssociation]
    _wire: ClassVar[Mapping[str, str]] = {
        "default_workflow_id": "defaultWorkflowId",
        "workflows_for_issue_types": "workflowsForIssueTypes",
    }
