"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.attachment_archive_item_readable import AttachmentArchiveItemReadable


@define(kw_only=True)
class AttachmentArchiveMetadataReadable(Model):
    entries: list[AttachmentArchiveItemReadable] | Unset = UNSET
    id: int | Unset = UNSET
    media_type: str | Unset = UNSET
    name: str | Unset = UNSET
    total_entry_count: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "media_type": "mediaType",
        "total_entry_count": "totalEntryCount",
    }
