"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SpacePropertyVersion(Model):
    created_at: str | Unset = UNSET
    created_by: str | Unset = UNSET
    message: str | Unset = UNSET
    number: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "created_at": "createdAt",
        "created_by": "createdBy",
    }
