"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.permission_subject import PermissionSubject
    from atlassian_clients.confluence_cloud_v1.models.space_permission_custom_content_operations_item import (
        SpacePermissionCustomContentOperationsItem,
    )


@define(kw_only=True)
class SpacePermissionCustomContent(Model):
    operations: list[SpacePermissionCustomContentOperationsItem]
    subject: PermissionSubject
