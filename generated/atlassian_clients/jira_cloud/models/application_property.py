"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ApplicationProperty(Model):
    allowed_values: list[str] | Unset = UNSET
    default_value: str | Unset = UNSET
    desc: str | Unset = UNSET
    example: str | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    value: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "allowed_values": "allowedValues",
        "default_value": "defaultValue",
        "type_": "type",
    }
