"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_bean import IssueBean
    from atlassian_clients.jira_cloud.models.issue_error import IssueError


@define(kw_only=True)
class BulkIssueResults(Model):
    issue_errors: list[IssueError] | Unset = UNSET
    issues: list[IssueBean] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_errors": "issueErrors",
    }
