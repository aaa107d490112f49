"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.group_suggestion_bean import GroupSuggestionBean


@define(kw_only=True)
class GroupSuggestionsBean(Model):
    groups: list[GroupSuggestionBean] | Unset = UNSET
    header: str | Unset = UNSET
    total: int | Unset = UNSET
