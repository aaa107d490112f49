"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.condition_group_update import ConditionGroupUpdate
    from atlassian_clients.jira_cloud.models.status_layout_update_properties import StatusLayoutUpdateProperties
    from atlassian_clients.jira_cloud.models.transition_preview_type import TransitionPreviewType
    from atlassian_clients.jira_cloud.models.workflow_rule_configuration import WorkflowRuleConfiguration
    from atlassian_clients.jira_cloud.models.workflow_transition_links import WorkflowTransitionLinks
    from atlassian_clients.jira_cloud.models.workflow_trigger import WorkflowTrigger


@define(kw_only=True)
class TransitionUpdateDto(Model):
    actions: list[WorkflowRuleConfiguration] | Unset = UNSET
    conditions: ConditionGroupUpdate | Unset = UNSET
    custom_issue_event_id: str | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    links: list[WorkflowTransitionLinks] | Unset = UNSET
    name: str | Unset = UNSET
    properties: StatusLayoutUpdateProperties | Unset = UNSET
    to_status_reference: str | Unset = UNSET
    transition_screen: WorkflowRuleConfiguration | Unset = UNSET
    triggers: list[WorkflowTrigger] | Unset = UNSET
    type_: TransitionPreviewType | Unset = UNSET
    validators: list[WorkflowRuleConfiguration] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_issue_event_id": "customIssueEventId",
        "to_status_reference": "toStatusReference",
        "transition_screen": "transitionScreen",
        "type_": "type",
    }
