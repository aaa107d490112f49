"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_role_assignment import (
        BulkTransitionRoleAssignment,
    )
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_space_selection import (
        BulkTransitionSpaceSelection,
    )


@define(kw_only=True)
class BulkAssignRolesRequest(Model):
    assignments: list[BulkTransitionRoleAssignment]
    space_selection: BulkTransitionSpaceSelection
    _wire: ClassVar[Mapping[str, str]] = {
        "space_selection": "spaceSelection",
    }
