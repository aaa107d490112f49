"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class AttachmentArchiveEntry(Model):
    abbreviated_name: str | Unset = UNSET
    entry_index: int | Unset = UNSET
    media_type: str | Unset = UNSET
    name: str | Unset = UNSET
    size: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "abbreviated_name": "abbreviatedName",
        "entry_index": "entryIndex",
        "media_type": "mediaType",
    }
