"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.group_json_bean import GroupJsonBean
    from atlassian_clients.jira_data_center.models.user_json_bean import UserJsonBean


@define(kw_only=True)
class ToJsonBean(Model):
    assignee: bool | Unset = UNSET
    groups: list[GroupJsonBean] | Unset = UNSET
    reporter: bool | Unset = UNSET
    users: list[UserJsonBean] | Unset = UNSET
    voters: bool | Unset = UNSET
    watchers: bool | Unset = UNSET
