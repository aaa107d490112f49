"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class AsyncContentBodyMediaToken(Model):
    collection_ids: list[str] | Unset = UNSET
    content_id: str | Unset = UNSET
    expiry_date_time: str | Unset = UNSET
    file_ids: list[str] | Unset = UNSET
    token: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "collection_ids": "collectionIds",
        "content_id": "contentId",
        "expiry_date_time": "expiryDateTime",
        "file_ids": "fileIds",
    }
