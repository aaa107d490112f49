"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_id import WorkflowId
    from atlassian_clients.jira_cloud.models.workflow_transition_rules_update_error_details_rule_update_errors import (
        WorkflowTransitionRulesUpdateErrorDetailsRuleUpdateErrors,
    )


@define(kw_only=True)
class WorkflowTransitionRulesUpdateErrorDetails(Model):
    rule_update_errors: WorkflowTransitionRulesUpdateErrorDetailsRuleUpdateErrors
    update_errors: list[str]
    workflow_id: WorkflowId
    _wire: ClassVar[Mapping[str, str]] = {
        "rule_update_errors": "ruleUpdateErrors",
        "update_errors": "updateErrors",
        "workflow_id": "workflowId",
    }
