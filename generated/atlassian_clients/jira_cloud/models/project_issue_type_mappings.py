"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_issue_type_mapping import ProjectIssueTypeMapping


@define(kw_only=True)
class ProjectIssueTypeMappings(Model):
    mappings: list[ProjectIssueTypeMapping]
