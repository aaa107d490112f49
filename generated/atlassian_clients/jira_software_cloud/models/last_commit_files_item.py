"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.files_item_change_type import FilesItemChangeType


@define(kw_only=True)
class LastCommitFilesItem(Model):
    change_type: FilesItemChangeType
    lines_added: int
    lines_removed: int
    path: str
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "change_type": "changeType",
        "lines_added": "linesAdded",
        "lines_removed": "linesRemoved",
    }
