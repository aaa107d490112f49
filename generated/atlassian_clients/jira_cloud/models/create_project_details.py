"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_project_details_assignee_type import (
        CreateProjectDetailsAssigneeType,
    )
    from atlassian_clients.jira_cloud.models.create_project_details_project_template_key import (
        CreateProjectDetailsProjectTemplateKey,
    )
    from atlassian_clients.jira_cloud.models.create_project_details_project_type_key import (
        CreateProjectDetailsProjectTypeKey,
    )


@define(kw_only=True)
class CreateProjectDetails(Model):
    assignee_type: CreateProjectDetailsAssigneeType | Unset = UNSET
    avatar_id: int | Unset = UNSET
    category_id: int | Unset = UNSET
    description: str | Unset = UNSET
    field_configuration_scheme: int | Unset = UNSET
    field_scheme: int | Unset = UNSET
    issue_security_scheme: int | Unset = UNSET
    issue_type_scheme: int | Unset = UNSET
    issue_type_screen_scheme: int | Unset = UNSET
    key: str
    lead: str | Unset = UNSET
    lead_account_id: str | Unset = UNSET
    name: str
    notification_scheme: int | Unset = UNSET
    permission_scheme: int | Unset = UNSET
    project_template_key: CreateProjectDetailsProjectTemplateKey | Unset = UNSET
    project_type_key: CreateProjectDetailsProjectTypeKey | Unset = UNSET
    url: str | Unset = UNSET
    workflow_scheme: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "assignee_type": "assigneeType",
        "avatar_id": "avatarId",
        "category_id": "categoryId",
        "field_configuration_scheme": "fieldConfigurationScheme",
        "field_scheme": "fieldScheme",
        "issue_security_scheme": "issueSecurityScheme",
        "issue_type_scheme": "issueTypeScheme",
        "issue_type_screen_scheme": "issueTypeScreenScheme",
        "lead_account_id": "leadAccountId",
        "notification_scheme": "notificationScheme",
        "permission_scheme": "permissionScheme",
        "project_template_key": "projectTemplateKey",
        "project_type_key": "projectTypeKey",
        "workflow_scheme": "workflowScheme",
    }
