"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.available_workflow_trigger_types import AvailableWorkflowTriggerTypes


@define(kw_only=True)
class AvailableWorkflowTriggers(Model):
    available_types: list[AvailableWorkflowTriggerTypes]
    rule_key: str
    _wire: ClassVar[Mapping[str, str]] = {
        "available_types": "availableTypes",
        "rule_key": "ruleKey",
    }
