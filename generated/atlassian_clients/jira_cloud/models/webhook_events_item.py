"""Made by `make generate`."""

from typing import Literal

WebhookEventsItem = Literal[
    "comment_created",
    "comment_deleted",
    "comment_updated",
    "issue_property_deleted",
    "issue_property_set",
    "jira:issue_created",
    "jira:issue_deleted",
    "jira:issue_updated",
    "jira:version_created",
    "jira:version_deleted",
    "jira:version_merged",
    "jira:version_moved",
    "jira:version_released",
    "jira:version_unreleased",
    "jira:version_updated",
    "sprint_closed",
    "sprint_created",
    "sprint_deleted",
    "sprint_started",
    "sprint_updated",
]
