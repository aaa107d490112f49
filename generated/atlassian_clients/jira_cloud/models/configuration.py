"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.time_tracking_configuration import TimeTrackingConfiguration


@define(kw_only=True)
class Configuration(Model):
    attachments_enabled: bool | Unset = UNSET
    issue_linking_enabled: bool | Unset = UNSET
    sub_tasks_enabled: bool | Unset = UNSET
    time_tracking_configuration: TimeTrackingConfiguration | Unset = UNSET
    time_tracking_enabled: bool | Unset = UNSET
    unassigned_issues_allowed: bool | Unset = UNSET
    voting_enabled: bool | Unset = UNSET
    watching_enabled: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "attachments_enabled": "attachmentsEnabled",
        "issue_linking_enabled": "issueLinkingEnabled",
        "sub_tasks_enabled": "subTasksEnabled",
        "time_tracking_configuration": "timeTrackingConfiguration",
        "time_tracking_enabled": "timeTrackingEnabled",
        "unassigned_issues_allowed": "unassignedIssuesAllowed",
        "voting_enabled": "votingEnabled",
        "watching_enabled": "watchingEnabled",
    }
