"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_matches_for_jql import IssueMatchesForJql


@define(kw_only=True)
class IssueMatches(Model):
    matches: list[IssueMatchesForJql]
