"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.status_project_issue_type_usage_page import StatusProjectIssueTypeUsagePage


@define(kw_only=True)
class StatusProjectIssueTypeUsageDto(Model):
    issue_types: StatusProjectIssueTypeUsagePage | Unset = UNSET
    project_id: str | Unset = UNSET
    status_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_types": "issueTypes",
        "project_id": "projectId",
        "status_id": "statusId",
    }
