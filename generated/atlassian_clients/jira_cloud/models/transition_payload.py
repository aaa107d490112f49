"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.condition_group_payload import ConditionGroupPayload
    from atlassian_clients.jira_cloud.models.from_layout_payload import FromLayoutPayload
    from atlassian_clients.jira_cloud.models.rule_payload import RulePayload
    from atlassian_clients.jira_cloud.models.status_layout_update_properties import StatusLayoutUpdateProperties
    from atlassian_clients.jira_cloud.models.to_layout_payload import ToLayoutPayload
    from atlassian_clients.jira_cloud.models.transition_type import TransitionType


@define(kw_only=True)
class TransitionPayload(Model):
    actions: list[RulePayload] | Unset = UNSET
    conditions: ConditionGroupPayload | Unset = UNSET
    custom_issue_event_id: str | Unset = UNSET
    description: str | Unset = UNSET
    from_: list[FromLayoutPayload] | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    properties: StatusLayoutUpdateProperties | Unset = UNSET
    to: ToLayoutPayload | Unset = UNSET
    transition_screen: RulePayload | Unset = UNSET
    triggers: list[RulePayload] | Unset = UNSET
    type_: TransitionType | Unset = UNSET
    validators: list[RulePayload] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_issue_event_id": "customIssueEventId",
        "from_": "from",
        "transition_screen": "transitionScreen",
        "type_": "type",
    }
