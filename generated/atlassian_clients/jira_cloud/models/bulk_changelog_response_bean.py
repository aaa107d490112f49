"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_change_log import IssueChangeLog


@define(kw_only=True)
class BulkChangelogResponseBean(Model):
    issue_change_logs: list[IssueChangeLog] | Unset = UNSET
    next_page_token: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_change_logs": "issueChangeLogs",
        "next_page_token": "nextPageToken",
    }
