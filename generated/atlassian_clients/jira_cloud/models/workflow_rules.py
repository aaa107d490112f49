"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_compound_condition import WorkflowCompoundCondition
    from atlassian_clients.jira_cloud.models.workflow_simple_condition import WorkflowSimpleCondition
    from atlassian_clients.jira_cloud.models.workflow_transition_rule import WorkflowTransitionRule


@define(kw_only=True)
class WorkflowRules(Model):
    conditions_tree: Unset | WorkflowCompoundCondition | WorkflowSimpleCondition = UNSET
    post_functions: list[WorkflowTransitionRule] | Unset = UNSET
    validators: list[WorkflowTransitionRule] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "conditions_tree": "conditionsTree",
        "post_functions": "postFunctions",
    }
