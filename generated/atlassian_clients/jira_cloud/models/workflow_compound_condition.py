"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_compound_condition_operator import (
        WorkflowCompoundConditionOperator,
    )
    from atlassian_clients.jira_cloud.models.workflow_simple_condition import WorkflowSimpleCondition


@define(kw_only=True)
class WorkflowCompoundCondition(Model):
    conditions: list[WorkflowCompoundCondition | WorkflowSimpleCondition]
    node_type: str
    operator: WorkflowCompoundConditionOperator
    _wire: ClassVar[Mapping[str, str]] = {
        "node_type": "nodeType",
    }
