"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.group_name import GroupName
    from atlassian_clients.jira_cloud.models.project import Project
    from atlassian_clients.jira_cloud.models.project_role import ProjectRole
    from atlassian_clients.jira_cloud.models.share_permission_type import SharePermissionType
    from atlassian_clients.jira_cloud.models.user_bean import UserBean


@define(kw_only=True)
class SharePermission(Model):
    group: GroupName | Unset = UNSET
    id: int | Unset = UNSET
    project: Project | Unset = UNSET
    role: ProjectRole | Unset = UNSET
    type_: SharePermissionType
    user: UserBean | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
