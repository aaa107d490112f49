"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.share_permission import SharePermission
    from atlassian_clients.jira_cloud.models.user_bean import UserBean


@define(kw_only=True)
class Dashboard(Model):
    automatic_refresh_ms: int | Unset = UNSET
    description: str | Unset = UNSET
    edit_permissions: list[SharePermission] | Unset = UNSET
    id: str | Unset = UNSET
    is_favourite: bool | Unset = UNSET
    is_writable: bool | Unset = UNSET
    name: str | Unset = UNSET
    owner: UserBean | Unset = UNSET
    popularity: int | Unset = UNSET
    rank: int | Unset = UNSET
    self_: str | Unset = UNSET
    share_permissions: list[SharePermission] | Unset = UNSET
    system_dashboard: bool | Unset = UNSET
    view: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "automatic_refresh_ms": "automaticRefreshMs",
        "edit_permissions": "editPermissions",
        "is_favourite": "isFavourite",
        "is_writable": "isWritable",
        "self_": "self",
        "share_permissions": "sharePermissions",
        "system_dashboard": "systemDashboard",
    }
