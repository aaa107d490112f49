"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.filter_subscriptions_list import FilterSubscriptionsList
    from atlassian_clients.jira_cloud.models.share_permission import SharePermission
    from atlassian_clients.jira_cloud.models.user import User
    from atlassian_clients.jira_cloud.models.user_list import UserList


@define(kw_only=True)
class Filter(Model):
    approximate_last_used: str | Unset = UNSET
    description: str | Unset = UNSET
    edit_permissions: list[SharePermission] | Unset = UNSET
    favourite: bool | Unset = UNSET
    favourited_count: int | Unset = UNSET
    id: str | Unset = UNSET
    jql: str | Unset = UNSET
    name: str
    owner: User | Unset = UNSET
    search_url: str | Unset = UNSET
    self_: str | Unset = UNSET
    share_permissions: list[SharePermission] | Unset = UNSET
    shared_users: UserList | Unset = UNSET
    subscriptions: FilterSubscriptionsList | Unset = UNSET
    view_url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "approximate_last_used": "approximateLastUsed",
        "edit_permissions": "editPermissions",
        "favourited_count": "favouritedCount",
        "search_url": "searchUrl",
        "self_": "self",
        "share_permissions": "sharePermissions",
        "shared_users": "sharedUsers",
        "view_url": "viewUrl",
    }
