"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.status_layout_update import StatusLayoutUpdate
    from atlassian_clients.jira_cloud.models.transition_update_dto import TransitionUpdateDto
    from atlassian_clients.jira_cloud.models.workflow_layout import WorkflowLayout


@define(kw_only=True)
class WorkflowCreate(Model):
    description: str | Unset = UNSET
    looped_transition_container_layout: WorkflowLayout | Unset = UNSET
    name: str
    start_point_layout: WorkflowLayout | Unset = UNSET
    statuses: list[StatusLayoutUpdate]
    transitions: list[TransitionUpdateDto]
    _wire: ClassVar[Mapping[str, str]] = {
        "looped_transition_container_layout": "loopedTransitionContainerLayout",
        "start_point_layout": "startPointLayout",
    }
