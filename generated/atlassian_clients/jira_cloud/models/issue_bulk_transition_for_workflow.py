"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.simplified_issue_transition import SimplifiedIssueTransition


@define(kw_only=True)
class IssueBulkTransitionForWorkflow(Model):
    is_transitions_filtered: bool | Unset = UNSET
    issues: list[str] | Unset = UNSET
    transitions: list[SimplifiedIssueTransition] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_transitions_filtered": "isTransitionsFiltered",
    }
