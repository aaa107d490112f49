"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_issue_types_hierarchy_level import ProjectIssueTypesHierarchyLevel


@define(kw_only=True)
class ProjectIssueTypeHierarchy(Model):
    hierarchy: list[ProjectIssueTypesHierarchyLevel] | Unset = UNSET
    project_id: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "project_id": "projectId",
    }
