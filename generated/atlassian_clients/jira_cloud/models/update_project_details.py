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


@define(kw_only=True)
class UpdateProjectDetails(Model):
    assignee_type: CreateProjectDetailsAssigneeType | Unset = UNSET
    avatar_id: int | Unset = UNSET
    category_id: int | Unset = UNSET
    description: str | Unset = UNSET
    issue_security_scheme: int | Unset = UNSET
    key: str | Unset = UNSET
    lead: str | Unset = UNSET
    lead_account_id: str | Unset = UNSET
    name: str | Unset = UNSET
    notification_scheme: int | Unset = UNSET
    permission_scheme: int | Unset = UNSET
    released_project_keys: list[str] | Unset = UNSET
    url: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "assignee_type": "assigneeType",
        "avatar_id": "avatarId",
        "category_id": "categoryId",
        "issue_security_scheme": "issueSecurityScheme",
        "lead_account_id": "leadAccountId",
        "notification_scheme": "notificationScheme",
        "permission_scheme": "permissionScheme",
        "released_project_keys": "releasedProjectKeys",
    }
