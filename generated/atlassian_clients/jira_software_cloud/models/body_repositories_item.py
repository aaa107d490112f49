"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.repositories_item_branches_item import (
        RepositoriesItemBranchesItem,
    )
    from atlassian_clients.jira_software_cloud.models.repositories_item_commits_item import RepositoriesItemCommitsItem
    from atlassian_clients.jira_software_cloud.models.repositories_item_pull_requests_item import (
        RepositoriesItemPullRequestsItem,
    )


@define(kw_only=True)
class BodyRepositoriesItem(Model):
    avatar: str | Unset = UNSET
    avatar_description: str | Unset = UNSET
    branches: list[RepositoriesItemBranchesItem] | Unset = UNSET
    commits: list[RepositoriesItemCommitsItem] | Unset = UNSET
    description: str | Unset = UNSET
    fork_of: str | Unset = UNSET
    id: str
    name: str
    pull_requests: list[RepositoriesItemPullRequestsItem] | Unset = UNSET
    update_sequence_id: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_description": "avatarDescription",
        "fork_of": "forkOf",
        "pull_requests": "pullRequests",
        "update_sequence_id": "updateSequenceId",
    }
