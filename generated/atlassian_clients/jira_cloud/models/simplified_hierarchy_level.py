"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SimplifiedHierarchyLevel(Model):
    above_level_id: int | Unset = UNSET
    below_level_id: int | Unset = UNSET
    external_uuid: str | Unset = UNSET
    hierarchy_level_number: int | Unset = UNSET
    id: int | Unset = UNSET
    issue_type_ids: list[int] | Unset = UNSET
    level: int | Unset = UNSET
    name: str | Unset = UNSET
    project_configuration_id: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "above_level_id": "aboveLevelId",
        "below_level_id": "belowLevelId",
        "external_uuid": "externalUuid",
        "hierarchy_level_number": "hierarchyLevelNumber",
        "issue_type_ids": "issueTypeIds",
        "project_configuration_id": "projectConfigurationId",
    }
