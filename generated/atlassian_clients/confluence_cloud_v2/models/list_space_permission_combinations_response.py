"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_combination_entry import (
        BulkTransitionCombinationEntry,
    )


@define(kw_only=True)
class ListSpacePermissionCombinationsResponse(Model):
    cursor: None | str | Unset = UNSET
    generated_at: None | str | Unset = UNSET
    results: list[BulkTransitionCombinationEntry]
    _wire: ClassVar[Mapping[str, str]] = {
        "generated_at": "generatedAt",
    }
