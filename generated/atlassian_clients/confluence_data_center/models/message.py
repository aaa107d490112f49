"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class Message(Model):
    args: list[Any] | Unset = UNSET
    key: str | Unset = UNSET
    translation: str | Unset = UNSET
