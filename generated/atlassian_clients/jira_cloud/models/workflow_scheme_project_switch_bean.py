"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.mappings_by_issue_type_override import MappingsByIssueTypeOverride


@define(kw_only=True)
class WorkflowSchemeProjectSwitchBean(Model):
    mappings_by_issue_type_override: list[MappingsByIssueTypeOverride] | Unset = UNSET
    project_id: str | Unset = UNSET
    target_scheme_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "mappings_by_issue_type_override": "mappingsByIssueTypeOverride",
        "project_id": "projectId",
        "target_scheme_id": "targetSchemeId",
    }
