"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueContextVariable(Model):
    id: int | Unset = UNSET
    key: str | Unset = UNSET
    type_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
