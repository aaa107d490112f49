"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.preview_rule_configuration_parameters import (
        PreviewRuleConfigurationParameters,
    )


@define(kw_only=True)
class WorkflowTrigger(Model):
    id: str | Unset = UNSET
    parameters: PreviewRuleConfigurationParameters
    rule_key: str
    _wire: ClassVar[Mapping[str, str]] = {
        "rule_key": "ruleKey",
    }
