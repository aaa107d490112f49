"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permissions_json_bean_permissions import (
        PermissionsJsonBeanPermissions,
    )


@define(kw_only=True)
class PermissionsJsonBean(Model):
    permissions: PermissionsJsonBeanPermissions | Unset = UNSET
