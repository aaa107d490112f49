"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ParameterRemovalDetails(Model):
    parameters: list[str] | Unset = UNSET
    scheme_id: int | Unset = UNSET
    work_type_ids: list[int] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "scheme_id": "schemeId",
        "work_type_ids": "workTypeIds",
    }
