"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class UpdateFieldAssociationsRequestItem(Model):
    restricted_to_work_types: list[int] | Unset = UNSET
    scheme_ids: list[int]
    _wire: ClassVar[Mapping[str, str]] = {
        "restricted_to_work_types": "restrictedToWorkTypes",
        "scheme_ids": "schemeIds",
    }
