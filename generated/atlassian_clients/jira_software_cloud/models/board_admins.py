"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.admins_groups_item import AdminsGroupsItem
    from atlassian_clients.jira_software_cloud.models.admins_users_item import AdminsUsersItem


@define(kw_only=True)
class BoardAdmins(Model):
    groups: list[AdminsGroupsItem] | Unset = UNSET
    users: list[AdminsUsersItem] | Unset = UNSET
