"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_project_permissions import BulkProjectPermissions


@define(kw_only=True)
class BulkPermissionsRequestBean(Model):
    account_id: str | Unset = UNSET
    global_permissions: list[str] | Unset = UNSET
    project_permissions: list[BulkProjectPermissions] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "global_permissions": "globalPermissions",
        "project_permissions": "projectPermissions",
    }
