"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.filter_permission_bean import FilterPermissionBean
    from atlassian_clients.jira_data_center.models.user_bean import UserBean
    from atlassian_clients.jira_data_center.models.user_bean_list_wrapper import UserBeanListWrapper


@define(kw_only=True)
class FilterBean(Model):
    description: str | Unset = UNSET
    editable: bool | Unset = UNSET
    favourite: bool | Unset = UNSET
    id: str | Unset = UNSET
    jql: str | Unset = UNSET
    name: str | Unset = UNSET
    owner: UserBean | Unset = UNSET
    search_url: str | Unset = UNSET
    self_: str | Unset = UNSET
    share_permissions: list[FilterPermissionBean] | Unset = UNSET
    shared_users: UserBeanListWrapper | Unset = UNSET
    view_url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "search_url": "searchUrl",
        "self_": "self",
        "share_permissions": "sharePermissions",
        "shared_users": "sharedUsers",
        "view_url": "viewUrl",
    }
