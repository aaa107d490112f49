"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_transition_rules_update_error_details import (
        WorkflowTransitionRulesUpdateErrorDetails,
    )


@define(kw_only=True)
class WorkflowTransitionRulesUpdateErrors(Model):
    update_results: list[WorkflowTransitionRulesUpdateErrorDetails]
    _wire: ClassVar[Mapping[str, str]] = {
        "update_results": "updateResults",
    }
