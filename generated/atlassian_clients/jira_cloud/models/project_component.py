"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.component_with_issue_count_real_assignee_type import (
        ComponentWithIssueCountRealAssigneeType,
    )
    from atlassian_clients.jira_cloud.models.custom_templates_project_details_assignee_type import (
        CustomTemplatesProjectDetailsAssigneeType,
    )
    from atlassian_clients.jira_cloud.models.project_component_metadata import ProjectComponentMetadata
    from atlassian_clients.jira_cloud.models.user import User


@define(kw_only=True)
class ProjectComponent(Model):
    ari: str | Unset = UNSET
    assignee: User | Unset = UNSET
    assignee_type: CustomTemplatesProjectDetailsAssigneeType | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    is_assignee_type_valid: bool | Unset = UNSET
    lead: User | Unset = UNSET
    lead_account_id: str | Unset = UNSET
    lead_user_name: str | Unset = UNSET
    metadata: ProjectComponentMetadata | Unset = UNSET
    name: str | Unset = UNSET
    project: str | Unset = UNSET
    project_id: int | Unset = UNSET
    real_assignee: User | Unset = UNSET
    real_assignee_type: ComponentWithIssueCountRealAssigneeType | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "assignee_type": "assigneeType",
        "is_assignee_type_valid": "isAssigneeTypeValid",
        "lead_account_id": "leadAccountId",
        "lead_user_name": "leadUserName",
        "project_id": "projectId",
        "real_assignee": "realAssignee",
        "real_assignee_type": "realAssigneeType",
        "self_": "self",
    }
