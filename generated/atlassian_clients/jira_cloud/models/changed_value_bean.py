"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ChangedValueBean(Model):
    changed_from: str | Unset = UNSET
    changed_to: str | Unset = UNSET
    field_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "changed_from": "changedFrom",
        "changed_to": "changedTo",
        "field_name": "fieldName",
    }
