"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation
    from atlassian_clients.jira_software_cloud.models.last_commit_author import LastCommitAuthor
    from atlassian_clients.jira_software_cloud.models.pull_requests_item_reviewers_item import (
        PullRequestsItemReviewersItem,
    )
    from atlassian_clients.jira_software_cloud.models.pull_requests_item_status import PullRequestsItemStatus


@define(kw_only=True)
class RepositoriesItemPullRequestsItem(Model):
    associations: list[IssueIdOrKeysAssociation] | Unset = UNSET
    author: LastCommitAuthor
    comment_count: int
    destination_branch: str | Unset = UNSET
    destination_branch_url: str | Unset = UNSET
    display_id: str
    id: str
    issue_keys: list[str] | Unset = UNSET
    last_update: str
    reviewers: list[PullRequestsItemReviewersItem] | Unset = UNSET
    source_branch: str
    source_branch_url: str | Unset = UNSET
    status: PullRequestsItemStatus
    title: str
    update_sequence_id: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "comment_count": "commentCount",
        "destination_branch": "destinationBranch",
        "destination_branch_url": "destinationBranchUrl",
        "display_id": "displayId",
        "issue_keys": "issueKeys",
        "last_update": "lastUpdate",
        "source_branch": "sourceBranch",
        "source_branch_url": "sourceBranchUrl",
        "update_sequence_id": "updateSequenceId",
    }
