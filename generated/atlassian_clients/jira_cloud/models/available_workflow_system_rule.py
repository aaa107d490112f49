"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.available_workflow_connect_rule_rule_type import (
        AvailableWorkflowConnectRuleRuleType,
    )


@define(kw_only=True)
class AvailableWorkflowSystemRule(Model):
    description: str
    incompatible_rule_keys: list[str]
    is_available_for_initial_transition: bool
    is_visible: bool
    name: str
    rule_key: str
    rule_type: AvailableWorkflowConnectRuleRuleType
    _wire: ClassVar[Mapping[str, str]] = {
        "incompatible_rule_keys": "incompatibleRuleKeys",
        "is_available_for_initial_transition": "isAvailableForInitialTransition",
        "is_visible": "isVisible",
        "rule_key": "ruleKey",
        "rule_type": "ruleType",
    }
