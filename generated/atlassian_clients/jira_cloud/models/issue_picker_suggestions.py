"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_picker_suggestions_issue_type import IssuePickerSuggestionsIssueType


@define(kw_only=True)
class IssuePickerSuggestions(Model):
    sections: list[IssuePickerSuggestionsIssueType] | Unset = UNSET
