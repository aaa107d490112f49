"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class HumanReadableArchive(Model):
    entries: Any = UNSET
    id: int | Unset = UNSET
    media_type: str | Unset = UNSET
    name: str | Unset = UNSET
    total_entry_count: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "media_type": "mediaType",
        "total_entry_count": "totalEntryCount",
    }
