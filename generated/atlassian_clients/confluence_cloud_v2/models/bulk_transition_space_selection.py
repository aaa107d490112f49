"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_space_selection_space_type import (
        BulkTransitionSpaceSelectionSpaceType,
    )
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_space_target import BulkTransitionSpaceTarget


@define(kw_only=True)
class BulkTransitionSpaceSelection(Model):
    selected_spaces: list[BulkTransitionSpaceTarget] | Unset = UNSET
    space_type: BulkTransitionSpaceSelectionSpaceType
    _wire: ClassVar[Mapping[str, str]] = {
        "selected_spaces": "selectedSpaces",
        "space_type": "spaceType",
    }
