"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.branches_item_last_commit import BranchesItemLastCommit
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation


@define(kw_only=True)
class RepositoriesItemBranchesItem(Model):
    associations: list[IssueIdOrKeysAssociation] | Unset = UNSET
    create_pull_request_url: str | Unset = UNSET
    id: str
    issue_keys: list[str] | Unset = UNSET
    last_commit: BranchesItemLastCommit
    name: str
    update_sequence_id: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "create_pull_request_url": "createPullRequestUrl",
        "issue_keys": "issueKeys",
        "last_commit": "lastCommit",
        "update_sequence_id": "updateSequenceId",
    }
