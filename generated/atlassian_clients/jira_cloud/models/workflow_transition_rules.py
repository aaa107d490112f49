"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.app_workflow_transition_rule import AppWorkflowTransitionRule
    from atlassian_clients.jira_cloud.models.workflow_id import WorkflowId


@define(kw_only=True)
class WorkflowTransitionRules(Model):
    conditions: list[AppWorkflowTransitionRule] | Unset = UNSET
    post_functions: list[AppWorkflowTransitionRule] | Unset = UNSET
    validators: list[AppWorkflowTransitionRule] | Unset = UNSET
    workflow_id: WorkflowId
    _wire: ClassVar[Mapping[str, str]] = {
        "post_functions": "postFunctions",
        "workflow_id": "workflowId",
    }
