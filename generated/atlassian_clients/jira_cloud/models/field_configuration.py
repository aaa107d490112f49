"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class FieldConfiguration(Model):
    description: str
    id: int
    is_default: bool | Unset = UNSET
    name: str
    _wire: ClassVar[Mapping[str, str]] = {
        "is_default": "isDefault",
    }
