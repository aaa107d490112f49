"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueFilterForBulkPropertySet(Model):
    current_value: Any = UNSET
    entity_ids: list[int] | Unset = UNSET
    has_property: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "current_value": "currentValue",
        "entity_ids": "entityIds",
        "has_property": "hasProperty",
    }
