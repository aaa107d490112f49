"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class AssociatedItemBean(Model):
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    parent_name: str | Unset = UNSET
    type_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "parent_id": "parentId",
        "parent_name": "parentName",
        "type_name": "typeName",
    }
