"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.space_permission_assignment_operation import (
        SpacePermissionAssignmentOperation,
    )
    from atlassian_clients.confluence_cloud_v2.models.space_permission_assignment_principal import (
        SpacePermissionAssignmentPrincipal,
    )


@define(kw_only=True)
class SpacePermissionAssignment(Model):
    id: str | Unset = UNSET
    operation: SpacePermissionAssignmentOperation | Unset = UNSET
    principal: SpacePermissionAssignmentPrincipal | Unset = UNSET
