"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.suggested_issue import SuggestedIssue


@define(kw_only=True)
class IssuePickerSuggestionsIssueType(Model):
    id: str | Unset = UNSET
    issues: list[SuggestedIssue] | Unset = UNSET
    label: str | Unset = UNSET
    msg: str | Unset = UNSET
    sub: str | Unset = UNSET
