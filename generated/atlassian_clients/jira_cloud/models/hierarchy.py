"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.simplified_hierarchy_level import SimplifiedHierarchyLevel


@define(kw_only=True)
class Hierarchy(Model):
    base_level_id: int | Unset = UNSET
    levels: list[SimplifiedHierarchyLevel] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "base_level_id": "baseLevelId",
    }
