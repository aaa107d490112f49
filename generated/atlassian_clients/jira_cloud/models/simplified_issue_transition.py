"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_transition_status import IssueTransitionStatus


@define(kw_only=True)
class SimplifiedIssueTransition(Model):
    to: IssueTransitionStatus | Unset = UNSET
    transition_id: int | Unset = UNSET
    transition_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "transition_id": "transitionId",
        "transition_name": "transitionName",
    }
