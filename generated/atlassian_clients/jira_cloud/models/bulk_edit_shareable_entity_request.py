"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_change_owner_details import BulkChangeOwnerDetails
    from atlassian_clients.jira_cloud.models.bulk_edit_shareable_entity_request_action import (
        BulkEditShareableEntityRequestAction,
    )
    from atlassian_clients.jira_cloud.models.permission_details import PermissionDetails


@define(kw_only=True)
class BulkEditShareableEntityRequest(Model):
    action: BulkEditShareableEntityRequestAction
    change_owner_details: BulkChangeOwnerDetails | Unset = UNSET
    entity_ids: list[int]
    extend_admin_permissions: bool | Unset = UNSET
    permission_details: PermissionDetails | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "change_owner_details": "changeOwnerDetails",
        "entity_ids": "entityIds",
        "extend_admin_permissions": "extendAdminPermissions",
        "permission_details": "permissionDetails",
    }
