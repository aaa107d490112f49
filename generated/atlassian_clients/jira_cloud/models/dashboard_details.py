"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.share_permission import SharePermission


@define(kw_only=True)
class DashboardDetails(Model):
    description: str | Unset = UNSET
    edit_permissions: list[SharePermission]
    name: str
    share_permissions: list[SharePermission]
    _wire: ClassVar[Mapping[str, str]] = {
        "edit_permissions": "editPermissions",
        "share_permissions": "sharePermissions",
    }
