"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_project_permission_grants import BulkProjectPermissionGrants


@define(kw_only=True)
class BulkPermissionGrants(Model):
    global_permissions: list[str]
    project_permissions: list[BulkProjectPermissionGrants]
    _wire: ClassVar[Mapping[str, str]] = {
        "global_permissions": "globalPermissions",
        "project_permissions": "projectPermissions",
    }
