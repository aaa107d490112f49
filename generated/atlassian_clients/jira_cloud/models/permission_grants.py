"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.permission_grant import PermissionGrant


@define(kw_only=True)
class PermissionGrants(Model):
    expand: str | Unset = UNSET
    permissions: list[PermissionGrant] | Unset = UNSET
