"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class FunctionOperand(Model):
    arguments: list[str]
    encoded_operand: str | Unset = UNSET
    function: str
    _wire: ClassVar[Mapping[str, str]] = {
        "encoded_operand": "encodedOperand",
    }
