"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.last_commit_author import LastCommitAuthor
    from atlassian_clients.jira_software_cloud.models.last_commit_files_item import LastCommitFilesItem
    from atlassian_clients.jira_software_cloud.models.last_commit_flags_item import LastCommitFlagsItem


@define(kw_only=True)
class BranchesItemLastCommit(Model):
    author: LastCommitAuthor
    author_timestamp: str
    display_id: str
    file_count: int
    files: list[LastCommitFilesItem] | Unset = UNSET
    flags: list[LastCommitFlagsItem] | Unset = UNSET
    hash_: str | Unset = UNSET
    id: str
    issue_keys: list[str]
    message: str
    update_sequence_id: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "author_timestamp": "authorTimestamp",
        "display_id": "displayId",
        "file_count": "fileCount",
        "hash_": "hash",
        "issue_keys": "issueKeys",
        "update_sequence_id": "updateSequenceId",
    }
