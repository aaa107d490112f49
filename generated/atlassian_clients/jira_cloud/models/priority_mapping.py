"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.priority_mapping_in import PriorityMappingIn
    from atlassian_clients.jira_cloud.models.priority_mapping_out import PriorityMappingOut


@define(kw_only=True)
class PriorityMapping(Model):
    in_: PriorityMappingIn | Unset = UNSET
    out: PriorityMappingOut | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "in_": "in",
    }
