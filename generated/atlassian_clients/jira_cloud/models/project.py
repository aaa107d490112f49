"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.avatar_urls_bean import AvatarUrlsBean
    from atlassian_clients.jira_cloud.models.hierarchy import Hierarchy
    from atlassian_clients.jira_cloud.models.issue_type_details import IssueTypeDetails
    from atlassian_clients.jira_cloud.models.project_assignee_type import ProjectAssigneeType
    from atlassian_clients.jira_cloud.models.project_category import ProjectCategory
    from atlassian_clients.jira_cloud.models.project_component import ProjectComponent
    from atlassian_clients.jira_cloud.models.project_insight import ProjectInsight
    from atlassian_clients.jira_cloud.models.project_landing_page_info import ProjectLandingPageInfo
    from atlassian_clients.jira_cloud.models.project_permissions import ProjectPermissions
    from atlassian_clients.jira_cloud.models.project_project_type_key import ProjectProjectTypeKey
    from atlassian_clients.jira_cloud.models.project_roles import ProjectRoles
    from atlassian_clients.jira_cloud.models.project_style import ProjectStyle
    from atlassian_clients.jira_cloud.models.user import User
    from atlassian_clients.jira_cloud.models.version import Version


@define(kw_only=True)
class Project(Model):
    archived: bool | Unset = UNSET
    archived_by: User | Unset = UNSET
    archived_date: str | Unset = UNSET
    assignee_type: ProjectAssigneeType | Unset = UNSET
    avatar_urls: AvatarUrlsBean | Unset = UNSET
    components: list[ProjectComponent] | Unset = UNSET
    deleted: bool | Unset = UNSET
    deleted_by: User | Unset = UNSET
    deleted_date: str | Unset = UNSET
    description: str | Unset = UNSET
    email: str | Unset = UNSET
    expand: str | Unset = UNSET
    favourite: bool | Unset = UNSET
    id: str | Unset = UNSET
    insight: ProjectInsight | Unset = UNSET
    is_private: bool | Unset = UNSET
    issue_type_hierarchy: Hierarchy | Unset = UNSET
    issue_types: list[IssueTypeDetails] | Unset = UNSET
    key: str | Unset = UNSET
    landing_page_info: ProjectLandingPageInfo | Unset = UNSET
    lead: User | Unset = UNSET
    name: str | Unset = UNSET
    permissions: ProjectPermissions | Unset = UNSET
    project_category: ProjectCategory | Unset = UNSET
    project_type_key: ProjectProjectTypeKey | Unset = UNSET
    properties: Any = UNSET
    retention_till_date: str | Unset = UNSET
    roles: ProjectRoles | Unset = UNSET
    self_: str | Unset = UNSET
    simplified: bool | Unset = UNSET
    style: ProjectStyle | Unset = UNSET
    url: str | Unset = UNSET
    uuid: str | Unset = UNSET
    versions: list[Version] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "archived_by": "archivedBy",
        "archived_date": "archivedDate",
        "assignee_type": "assigneeType",
        "avatar_urls": "avatarUrls",
        "deleted_by": "deletedBy",
        "deleted_date": "deletedDate",
        "is_private": "isPrivate",
        "issue_type_hierarchy": "issueTypeHierarchy",
        "issue_types": "issueTypes",
        "landing_page_info": "landingPageInfo",
        "project_category": "projectCategory",
        "project_type_key": "projectTypeKey",
        "retention_till_date": "retentionTillDate",
        "self_": "self",
    }
