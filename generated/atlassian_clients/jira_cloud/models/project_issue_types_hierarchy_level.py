"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_info import IssueTypeInfo


@define(kw_only=True)
class ProjectIssueTypesHierarchyLevel(Model):
    entity_id: str | Unset = UNSET
    issue_types: list[IssueTypeInfo] | Unset = UNSET
    level: int | Unset = UNSET
    name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "entity_id": "entityId",
        "issue_types": "issueTypes",
    }
