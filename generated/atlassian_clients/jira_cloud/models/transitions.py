"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_transition import IssueTransition


@define(kw_only=True)
class Transitions(Model):
    expand: str | Unset = UNSET
    transitions: list[IssueTransition] | Unset = UNSET
