"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.rule_configuration import RuleConfiguration
    from atlassian_clients.jira_cloud.models.workflow_transition import WorkflowTransition


@define(kw_only=True)
class AppWorkflowTransitionRule(Model):
    configuration: RuleConfiguration
    id: str
    key: str
    transition: WorkflowTransition | Unset = UNSET
