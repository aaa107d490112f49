"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.group_name import GroupName
    from atlassian_clients.jira_cloud.models.user import User


@define(kw_only=True)
class FilterSubscription(Model):
    group: GroupName | Unset = UNSET
    id: int | Unset = UNSET
    user: User | Unset = UNSET
