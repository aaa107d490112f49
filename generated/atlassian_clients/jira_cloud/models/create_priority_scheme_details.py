"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.priority_mapping import PriorityMapping


@define(kw_only=True)
class CreatePrioritySchemeDetails(Model):
    default_priority_id: int
    description: str | Unset = UNSET
    mappings: PriorityMapping | Unset = UNSET
    name: str
    priority_ids: list[int]
    project_ids: list[int] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_priority_id": "defaultPriorityId",
        "priority_ids": "priorityIds",
        "project_ids": "projectIds",
    }
