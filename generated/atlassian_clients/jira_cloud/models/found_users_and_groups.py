"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.found_groups import FoundGroups
    from atlassian_clients.jira_cloud.models.found_users import FoundUsers


@define(kw_only=True)
class FoundUsersAndGroups(Model):
    groups: FoundGroups | Unset = UNSET
    users: FoundUsers | Unset = UNSET
