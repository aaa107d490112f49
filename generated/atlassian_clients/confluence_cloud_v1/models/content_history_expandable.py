"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ContentHistoryExpandable(Model):
    contributors: str | Unset = UNSET
    last_owned_by: str | Unset = UNSET
    last_updated: str | Unset = UNSET
    next_version: str | Unset = UNSET
    owned_by: str | Unset = UNSET
    previous_version: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "last_owned_by": "lastOwnedBy",
        "last_updated": "lastUpdated",
        "next_version": "nextVersion",
        "owned_by": "ownedBy",
        "previous_version": "previousVersion",
    }
