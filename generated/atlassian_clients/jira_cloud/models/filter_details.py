"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.filter_subscription import FilterSubscription
    from atlassian_clients.jira_cloud.models.share_permission import SharePermission
    from atlassian_clients.jira_cloud.models.user import User


@define(kw_only=True)
class FilterDetails(Model):
    approximate_last_used: str | Unset = UNSET
    description: str | Unset = UNSET
    edit_permissions: list[SharePermission] | Unset = UNSET
    expand: str | Unset = UNSET
    favourite: bool | Unset = UNSET
    favourited_count: int | Unset = UNSET
    id: str | Unset = UNSET
    jql: str | Unset = UNSET
    name: str
    owner: User | Unset = UNSET
    search_url: str | Unset = UNSET
    self_: str | Unset = UNSET
    share_permissions: list[SharePermission] | Unset = UNSET
    subscriptions: list[FilterSubscription] | Unset = UNSET
    view_url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "approximate_last_used": "approximateLastUsed",
        "edit_permissions": "editPermissions",
        "favourited_count": "favouritedCount",
        "search_url": "searchUrl",
        "self_": "self",
        "share_permissions": "sharePermissions",
        "view_url": "viewUrl",
    }
