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
class WorkflowDocumentDto(Model):
    created: str | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    last_update_author_aaid: str | Unset = UNSET
    looped_transition_container_layout: WorkflowLayout | Unset = UNSET
    name: str | Unset = UNSET
    scope: WorkflowScope | Unset = UNSET
    start_point_layout: WorkflowLayout | Unset = UNSET
    statuses: list[WorkflowReferenceStatus] | Unset = UNSET
    transitions: list[WorkflowTransitions] | Unset = UNSET
    updated: str | Unset = UNSET
    version: DocumentVersion | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "last_update_author_aaid": "lastUpdateAuthorAAID",
        "looped_transition_container_layout": "loopedTransitionContainerLayout",
        "start_point_layout": "startPointLayout",
    }
