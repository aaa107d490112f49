"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_payload_on_conflict import CustomFieldPayloadOnConflict
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier
    from atlassian_clients.jira_cloud.models.transition_payload import TransitionPayload
    from atlassian_clients.jira_cloud.models.workflow_status_layout_payload import WorkflowStatusLayoutPayload
    from atlassian_clients.jira_cloud.models.workflow_status_payload import WorkflowStatusPayload


@define(kw_only=True)
class WorkflowPayload(Model):
    description: str | Unset = UNSET
    looped_transition_container_layout: WorkflowStatusLayoutPayload | Unset = UNSET
    name: str | Unset = UNSET
    on_conflict: CustomFieldPayloadOnConflict | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    start_point_layout: WorkflowStatusLayoutPayload | Unset = UNSET
    statuses: list[WorkflowStatusPayload] | Unset = UNSET
    transitions: list[TransitionPayload] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "looped_transition_container_layout": "loopedTransitionContainerLayout",
        "on_conflict": "onConflict",
        "start_point_layout": "startPointLayout",
    }
