"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ContentChildTypeExpandable(Model):
    all_: str | Unset = UNSET
    attachment: str | Unset = UNSET
    comment: str | Unset = UNSET
    database: str | Unset = UNSET
    embed: str | Unset = UNSET
    folder: str | Unset = UNSET
    page: str | Unset = UNSET
    whiteboard: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "all_": "all",
    }
