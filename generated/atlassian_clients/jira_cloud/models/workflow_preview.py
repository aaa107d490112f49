"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_issue_type_query_context import ProjectIssueTypeQueryContext
    from atlassian_clients.jira_cloud.models.transition_preview import TransitionPreview
    from atlassian_clients.jira_cloud.models.workflow_document_version_bean import WorkflowDocumentVersionBean
    from atlassian_clients.jira_cloud.models.workflow_preview_layout import WorkflowPreviewLayout
    from atlassian_clients.jira_cloud.models.workflow_preview_scope import WorkflowPreviewScope
    from atlassian_clients.jira_cloud.models.workflow_preview_status import WorkflowPreviewStatus


@define(kw_only=True)
class WorkflowPreview(Model):
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    looped_transition_container_layout: WorkflowPreviewLayout | Unset = UNSET
    name: str | Unset = UNSET
    query_context: list[ProjectIssueTypeQueryContext] | Unset = UNSET
    scope: WorkflowPreviewScope | Unset = UNSET
    start_point_layout: WorkflowPreviewLayout | Unset = UNSET
    statuses: list[WorkflowPreviewStatus] | Unset = UNSET
    transitions: list[TransitionPreview] | Unset = UNSET
    version: WorkflowDocumentVersionBean | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "looped_transition_container_layout": "loopedTransitionContainerLayout",
        "query_context": "queryContext",
        "start_point_layout": "startPointLayout",
    }
