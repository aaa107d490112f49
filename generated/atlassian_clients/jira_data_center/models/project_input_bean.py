"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_input_bean_assignee_type import ProjectInputBeanAssigneeType


@define(kw_only=True)
class ProjectInputBean(Model):
    assignee_type: ProjectInputBeanAssigneeType | Unset = UNSET
    avatar_id: int | Unset = UNSET
    category_id: int | Unset = UNSET
    description: str | Unset = UNSET
    issue_security_scheme: int | Unset = UNSET
    key: str | Unset = UNSET
    lead: str | Unset = UNSET
    name: str | Unset = UNSET
    notification_scheme: int | Unset = UNSET
    permission_scheme: int | Unset = UNSET
    project_template_key: str | Unset = UNSET
    project_type_key: str | Unset = UNSET
    url: str | Unset = UNSET
    workflow_scheme_id: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "assignee_type": "assigneeType",
        "avatar_id": "avatarId",
        "category_id": "categoryId",
        "issue_security_scheme": "issueSecurityScheme",
        "notification_scheme": "notificationScheme",
        "permission_scheme": "permissionScheme",
        "project_template_key": "projectTemplateKey",
        "project_type_key": "projectTypeKey",
        "workflow_scheme_id": "workflowSchemeId",
    }
