"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ChangedValue(Model):
    hidden_new_value: str | Unset = UNSET
    hidden_old_value: str | Unset = UNSET
    name: str
    new_value: str
    old_value: str
    _wire: ClassVar[Mapping[str, str]] = {
        "hidden_new_value": "hiddenNewValue",
        "hidden_old_value": "hiddenOldValue",
        "new_value": "newValue",
        "old_value": "oldValue",
    }
