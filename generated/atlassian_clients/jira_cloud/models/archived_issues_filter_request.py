"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.date_range_filter_request import DateRangeFilterRequest


@define(kw_only=True)
class ArchivedIssuesFilterRequest(Model):
    archived_by: list[str] | Unset = UNSET
    archived_date_range: DateRangeFilterRequest | Unset = UNSET
    issue_types: list[str] | Unset = UNSET
    projects: list[str] | Unset = UNSET
    reporters: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "archived_by": "archivedBy",
        "archived_date_range": "archivedDateRange",
        "issue_types": "issueTypes",
    }
