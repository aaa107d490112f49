"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class FieldConfigurationItem(Model):
    description: str | Unset = UNSET
    id: str
    is_hidden: bool | Unset = UNSET
    is_required: bool | Unset = UNSET
    renderer: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_hidden": "isHidden",
        "is_required": "isRequired",
    }
