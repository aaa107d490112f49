"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class RedactionPosition(Model):
    adf_pointer: str | Unset = UNSET
    expected_text: str
    from_: int
    to: int
    _wire: ClassVar[Mapping[str, str]] = {
        "adf_pointer": "adfPointer",
        "expected_text": "expectedText",
        "from_": "from",
    }
