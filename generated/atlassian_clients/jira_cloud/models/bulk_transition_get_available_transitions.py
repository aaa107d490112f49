"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_bulk_transition_for_workflow import IssueBulkTransitionForWorkflow


@define(kw_only=True)
class BulkTransitionGetAvailableTransitions(Model):
    available_transitions: list[IssueBulkTransitionForWorkflow] | Unset = UNSET
    ending_before: str | Unset = UNSET
    starting_after: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "available_transitions": "availableTransitions",
        "ending_before": "endingBefore",
        "starting_after": "startingAfter",
    }
