"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class RedactionPointerResponse(Model):
    from_: int | Unset = UNSET
    pointer: str | Unset = UNSET
    reason: str | Unset = UNSET
    redaction_id: str | Unset = UNSET
    to: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "from_": "from",
        "redaction_id": "redactionId",
    }
