"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_bean import IssueBean
    from atlassian_clients.jira_cloud.models.issue_bean_names import IssueBeanNames
    from atlassian_clients.jira_cloud.models.issue_bean_schema import IssueBeanSchema


@define(kw_only=True)
class SearchResults(Model):
    expand: str | Unset = UNSET
    issues: list[IssueBean] | Unset = UNSET
    max_results: int | Unset = UNSET
    names: IssueBeanNames | Unset = UNSET
    schema: IssueBeanSchema | Unset = UNSET
    start_at: int | Unset = UNSET
    total: int | Unset = UNSET
    warning_messages: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "start_at": "startAt",
        "warning_messages": "warningMessages",
    }
