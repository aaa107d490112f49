"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SpaceExpandable(Model):
    description: str | Unset = UNSET
    history: str | Unset = UNSET
    homepage: str | Unset = UNSET
    icon: str | Unset = UNSET
    identifiers: str | Unset = UNSET
    look_and_feel: str | Unset = UNSET
    metadata: str | Unset = UNSET
    operations: str | Unset = UNSET
    permissions: str | Unset = UNSET
    settings: str | Unset = UNSET
    theme: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "look_and_feel": "lookAndFeel",
    }
