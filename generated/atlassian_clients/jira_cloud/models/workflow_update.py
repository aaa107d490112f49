"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.document_version import DocumentVersion
    from atlassian_clients.jira_cloud.models.status_layout_update import StatusLayoutUpdate
    from atlassian_clients.jira_cloud.models.status_mapping_dto import StatusMappingDto
    from atlassian_clients.jira_cloud.models.status_migration import StatusMigration
    from atlassian_clients.jira_cloud.models.transition_update_dto import TransitionUpdateDto
    from atlassian_clients.jira_cloud.models.workflow_layout import WorkflowLayout


@define(kw_only=True)
class WorkflowUpdate(Model):
    default_status_mappings: list[StatusMigration] | Unset = UNSET
    description: str | Unset = UNSET
    id: str
    looped_transition_container_layout: WorkflowLayout | Unset = UNSET
    start_point_layout: WorkflowLayout | Unset = UNSET
    status_mappings: list[StatusMappingDto] | Unset = UNSET
    statuses: list[StatusLayoutUpdate]
    transitions: list[TransitionUpdateDto]
    version: DocumentVersion
    _wire: ClassVar[Mapping[str, str]] = {
        "default_status_mappings": "defaultStatusMappings",
        "looped_transition_container_layout": "loopedTransitionContainerLayout",
        "start_point_layout": "startPointLayout",
        "status_mappings": "statusMappings",
    }
