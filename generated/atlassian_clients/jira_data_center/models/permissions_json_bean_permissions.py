"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permission_json_bean import PermissionJsonBean


@define(kw_only=True)
class PermissionsJsonBeanPermissions(Model):
    additional: dict[str, PermissionJsonBean] = field(factory=dict)
