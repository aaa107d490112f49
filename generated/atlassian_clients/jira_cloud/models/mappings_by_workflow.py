"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_association_status_mapping import WorkflowAssociationStatusMapping


@define(kw_only=True)
class MappingsByWorkflow(Model):
    new_workflow_id: str
    old_workflow_id: str
    status_mappings: list[WorkflowAssociationStatusMapping]
    _wire: ClassVar[Mapping[str, str]] = {
        "new_workflow_id": "newWorkflowId",
        "old_workflow_id": "oldWorkflowId",
        "status_mappings": "statusMappings",
    }
