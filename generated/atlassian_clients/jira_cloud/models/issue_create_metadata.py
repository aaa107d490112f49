"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_issue_create_metadata import ProjectIssueCreateMetadata


@define(kw_only=True)
class IssueCreateMetadata(Model):
    expand: str | Unset = UNSET
    projects: list[ProjectIssueCreateMetadata] | Unset = UNSET
