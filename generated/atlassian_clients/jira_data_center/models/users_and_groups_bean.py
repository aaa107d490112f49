"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.group_suggestions_bean import GroupSuggestionsBean


@define(kw_only=True)
class UsersAndGroupsBean(Model):
    groups: GroupSuggestionsBean | Unset = UNSET
    users: Any = UNSET
