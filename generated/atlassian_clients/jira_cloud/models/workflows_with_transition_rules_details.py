"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_transition_rules_details import WorkflowTransitionRulesDetails


@define(kw_only=True)
class WorkflowsWithTransitionRulesDetails(Model):
    workflows: list[WorkflowTransitionRulesDetails]
