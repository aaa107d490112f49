"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_transition_rules import WorkflowTransitionRules


@define(kw_only=True)
class WorkflowRulesSearchDetails(Model):
    invalid_rules: list[str] | Unset = UNSET
    valid_rules: list[WorkflowTransitionRules] | Unset = UNSET
    workflow_entity_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "invalid_rules": "invalidRules",
        "valid_rules": "validRules",
        "workflow_entity_id": "workflowEntityId",
    }
