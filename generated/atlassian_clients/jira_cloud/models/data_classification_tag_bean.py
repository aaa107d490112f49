"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class DataClassificationTagBean(Model):
    color: str | Unset = UNSET
    description: str | Unset = UNSET
    guideline: str | Unset = UNSET
    guideline_adf: str | Unset = UNSET
    id: str
    name: str | Unset = UNSET
    rank: int | Unset = UNSET
    status: str
    _wire: ClassVar[Mapping[str, str]] = {
        "guideline_adf": "guidelineADF",
    }
