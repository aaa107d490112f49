"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_details import IssueTypeDetails
    from atlassian_clients.jira_cloud.models.priority import Priority
    from atlassian_clients.jira_cloud.models.status_details import StatusDetails
    from atlassian_clients.jira_cloud.models.time_tracking_details import TimeTrackingDetails
    from atlassian_clients.jira_cloud.models.user_details import UserDetails


@define(kw_only=True)
class Fields(Model):
    assignee: UserDetails | Unset = UNSET
    issue_type: IssueTypeDetails | Unset = UNSET
    issuetype: IssueTypeDetails | Unset = UNSET
    priority: Priority | Unset = UNSET
    status: StatusDetails | Unset = UNSET
    summary: str | Unset = UNSET
    timetracking: TimeTrackingDetails | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type": "issueType",
    }
