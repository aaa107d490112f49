"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jexp_jql_issues import JexpJqlIssues


@define(kw_only=True)
class JexpIssues(Model):
    jql: JexpJqlIssues | Unset = UNSET
