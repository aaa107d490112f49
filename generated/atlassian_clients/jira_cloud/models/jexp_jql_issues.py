"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jexp_jql_issues_validation import JexpJqlIssuesValidation


@define(kw_only=True)
class JexpJqlIssues(Model):
    max_results: int | Unset = UNSET
    query: str | Unset = UNSET
    start_at: int | Unset = UNSET
    validation: JexpJqlIssuesValidation | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "start_at": "startAt",
    }
