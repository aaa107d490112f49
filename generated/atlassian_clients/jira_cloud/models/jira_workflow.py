"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.document_version import DocumentVersion
    from atlassian_clients.jira_cloud.models.workflow_layout import WorkflowLayout
    from atlassian_clients.jira_cloud.models.workflow_reference_status import WorkflowReferenceStatus
    from atlassian_clients.jira_cloud.models.workflow_scope import WorkflowScope
    from atlassian_clients.jira_cloud.models.workflow_transitions import WorkflowTransitions


@define(kw_only=True)
class JiraWorkflow(Model):
    created: None | str | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    is_editable: bool | Unset = UNSET
    looped_transition_container_layout: WorkflowLayout | Unset = UNSET
    name: str | Unset = UNSET
    scope: WorkflowScope | Unset = UNSET
    start_point_layout: WorkflowLayout | Unset = UNSET
    statuses: list[WorkflowReferenceStatus] | Unset = UNSET
    task_id: None | str | Unset = UNSET
    transitions: list[WorkflowTransitions] | Unset = UNSET
    updated: None | str | Unset = UNSET
    version: DocumentVersion | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_editable": "isEditable",
        "looped_transition_container_layout": "loopedTransitionContainerLayout",
        "start_point_layout": "startPointLayout",
        "task_id": "taskId",
    }
