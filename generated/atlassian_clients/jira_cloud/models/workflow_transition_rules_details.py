"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_id import WorkflowId


@define(kw_only=True)
class WorkflowTransitionRulesDetails(Model):
    workflow_id: WorkflowId
    workflow_rule_ids: list[str]
    _wire: ClassVar[Mapping[str, str]] = {
        "workflow_id": "workflowId",
        "workflow_rule_ids": "workflowRuleIds",
    }
