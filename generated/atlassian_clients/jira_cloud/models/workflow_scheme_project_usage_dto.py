"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_usage_page import ProjectUsagePage


@define(kw_only=True)
class WorkflowSchemeProjectUsageDto(Model):
    projects: ProjectUsagePage | Unset = UNSET
    workflow_scheme_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "workflow_scheme_id": "workflowSchemeId",
    }
