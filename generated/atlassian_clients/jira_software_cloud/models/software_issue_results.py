"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.issue_bean import IssueBean
    from atlassian_clients.jira_software_cloud.models.issue_bean_names import IssueBeanNames
    from atlassian_clients.jira_software_cloud.models.software_issue_results_schema import SoftwareIssueResultsSchema


@define(kw_only=True)
class SoftwareIssueResults(Model):
    expand: str | Unset = UNSET
    is_last: bool | Unset = UNSET
    issues: list[IssueBean] | Unset = UNSET
    names: IssueBeanNames | Unset = UNSET
    next_page_token: str | Unset = UNSET
    schema: SoftwareIssueResultsSchema | Unset = UNSET
    warning_messages: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_last": "isLast",
        "next_page_token": "nextPageToken",
        "warning_messages": "warningMessages",
    }
