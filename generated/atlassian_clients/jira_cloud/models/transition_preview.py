"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.preview_condition_group_configuration import (
        PreviewConditionGroupConfiguration,
    )
    from atlassian_clients.jira_cloud.models.preview_rule_configuration import PreviewRuleConfiguration
    from atlassian_clients.jira_cloud.models.preview_trigger import PreviewTrigger
    from atlassian_clients.jira_cloud.models.transition_link import TransitionLink
    from atlassian_clients.jira_cloud.models.transition_preview_type import TransitionPreviewType


@define(kw_only=True)
class TransitionPreview(Model):
    actions: list[PreviewRuleConfiguration] | Unset = UNSET
    conditions: PreviewConditionGroupConfiguration | Unset = UNSET
    custom_issue_event_id: str | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    links: list[TransitionLink] | Unset = UNSET
    name: str | Unset = UNSET
    to_status_reference: str | Unset = UNSET
    transition_screen: PreviewRuleConfiguration | Unset = UNSET
    triggers: list[PreviewTrigger] | Unset = UNSET
    type_: TransitionPreviewType | Unset = UNSET
    validators: list[PreviewRuleConfiguration] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "custom_issue_event_id": "customIssueEventId",
        "to_status_reference": "toStatusReference",
        "transition_screen": "transitionScreen",
        "type_": "type",
    }
