"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_principal_type_assignment import (
        BulkTransitionPrincipalTypeAssignment,
    )


@define(kw_only=True)
class BulkTransitionRoleAssignment(Model):
    permission_combination_id: str
    principal_type_assignments: list[BulkTransitionPrincipalTypeAssignment]
    _wire: ClassVar[Mapping[str, str]] = {
        "permission_combination_id": "permissionCombinationId",
        "principal_type_assignments": "principalTypeAssignments",
    }
