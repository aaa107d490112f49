"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.group_name import GroupName
    from atlassian_clients.jira_cloud.models.user_details import UserDetails


@define(kw_only=True)
class NotificationRecipients(Model):
    assignee: bool | Unset = UNSET
    group_ids: list[str] | Unset = UNSET
    groups: list[GroupName] | Unset = UNSET
    reporter: bool | Unset = UNSET
    users: list[UserDetails] | Unset = UNSET
    voters: bool | Unset = UNSET
    watchers: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "group_ids": "groupIds",
    }
