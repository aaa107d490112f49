"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SiteBackupSettings(Model):
    file_name_prefix: str | Unset = UNSET
    keep_permanently: bool | Unset = UNSET
    skip_attachments: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "file_name_prefix": "fileNamePrefix",
        "keep_permanently": "keepPermanently",
        "skip_attachments": "skipAttachments",
    }
