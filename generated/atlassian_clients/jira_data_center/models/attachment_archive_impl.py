"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.attachment_archive_entry import AttachmentArchiveEntry


@define(kw_only=True)
class AttachmentArchiveImpl(Model):
    entries: list[AttachmentArchiveEntry] | Unset = UNSET
    total_entry_count: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "total_entry_count": "totalEntryCount",
    }
