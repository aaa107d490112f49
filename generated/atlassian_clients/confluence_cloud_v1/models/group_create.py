"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.group_item_type import GroupItemType


@define(kw_only=True)
class GroupCreate(Model):
    id: str | Unset = UNSET
    type_: GroupItemType
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
