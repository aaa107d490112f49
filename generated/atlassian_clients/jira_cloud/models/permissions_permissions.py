"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.user_permission import UserPermission


@define(kw_only=True)
class PermissionsPermissions(Model):
    additional: dict[str, UserPermission] = field(factory=dict)
