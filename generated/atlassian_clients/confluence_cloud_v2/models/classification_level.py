"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ClassificationLevel(Model):
    color: Any = UNSET
    description: str | Unset = UNSET
    guideline: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    order: float | Unset = UNSET
    status: Any = UNSET
