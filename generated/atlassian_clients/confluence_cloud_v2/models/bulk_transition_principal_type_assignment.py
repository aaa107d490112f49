"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_principal_type_assignment_principal_type import (
        BulkTransitionPrincipalTypeAssignmentPrincipalType,
    )


@define(kw_only=True)
class BulkTransitionPrincipalTypeAssignment(Model):
    principal_type: BulkTransitionPrincipalTypeAssignmentPrincipalType
    remove_access: bool
    role_id: None | str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "principal_type": "principalType",
        "remove_access": "removeAccess",
        "role_id": "roleId",
    }
