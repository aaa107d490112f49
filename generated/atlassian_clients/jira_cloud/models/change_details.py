"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ChangeDetails(Model):
    field: str | Unset = UNSET
    field_id: str | Unset = UNSET
    fieldtype: str | Unset = UNSET
    from_: str | Unset = UNSET
    from_string: str | Unset = UNSET
    to: str | Unset = UNSET
    to_string: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
        "from_": "from",
        "from_string": "fromString",
        "to_string": "toString",
    }
