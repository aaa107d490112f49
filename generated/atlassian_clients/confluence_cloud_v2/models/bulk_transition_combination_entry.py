"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_combination_entry_principal_types_item import (
        BulkTransitionCombinationEntryPrincipalTypesItem,
    )
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_decoded_permission import (
        BulkTransitionDecodedPermission,
    )


@define(kw_only=True)
class BulkTransitionCombinationEntry(Model):
    combination_id: str
    permissions: list[BulkTransitionDecodedPermission]
    principal_count: int
    principal_types: list[BulkTransitionCombinationEntryPrincipalTypesItem]
    space_count: int
    _wire: ClassVar[Mapping[str, str]] = {
        "combination_id": "combinationId",
        "principal_count": "principalCount",
        "principal_types": "principalTypes",
        "space_count": "spaceCount",
    }
