"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.condition_group_configuration_operation import (
        ConditionGroupConfigurationOperation,
    )
    from atlassian_clients.jira_cloud.models.preview_rule_configuration import PreviewRuleConfiguration


@define(kw_only=True)
class PreviewConditionGroupConfiguration(Model):
    condition_groups: list[PreviewConditionGroupConfiguration] | Unset = UNSET
    conditions: list[PreviewRuleConfiguration] | Unset = UNSET
    operation: ConditionGroupConfigurationOperation | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "condition_groups": "conditionGroups",
    }
