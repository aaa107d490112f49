"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_project_issue_type_usage_page import (
        WorkflowProjectIssueTypeUsagePage,
    )


@define(kw_only=True)
class WorkflowProjectIssueTypeUsageDto(Model):
    issue_types: WorkflowProjectIssueTypeUsagePage | Unset = UNSET
    project_id: str | Unset = UNSET
    workflow_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_types": "issueTypes",
        "project_id": "projectId",
        "workflow_id": "workflowId",
    }
