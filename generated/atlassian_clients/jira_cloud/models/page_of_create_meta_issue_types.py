"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_issue_create_metadata import IssueTypeIssueCreateMetadata


@define(kw_only=True)
class PageOfCreateMetaIssueTypes(Model):
    create_meta_issue_type: list[IssueTypeIssueCreateMetadata] | Unset = UNSET
    issue_types: list[IssueTypeIssueCreateMetadata] | Unset = UNSET
    max_results: int | Unset = UNSET
    start_at: int | Unset = UNSET
    total: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "create_meta_issue_type": "createMetaIssueType",
        "issue_types": "issueTypes",
        "max_results": "maxResults",
        "start_at": "startAt",
    }
