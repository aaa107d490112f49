"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_issue_is_watching_issues_is_watching import (
        BulkIssueIsWatchingIssuesIsWatching,
    )


@define(kw_only=True)
class BulkIssueIsWatching(Model):
    issues_is_watching: BulkIssueIsWatchingIssuesIsWatching | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issues_is_watching": "issuesIsWatching",
    }
