"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomFieldContextDefaultValueMultipleGroupPicker(Model):
    context_id: str
    group_ids: list[str]
    type_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "context_id": "contextId",
        "group_ids": "groupIds",
        "type_": "type",
    }
