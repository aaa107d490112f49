"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.group_json_bean import GroupJsonBean
    from atlassian_clients.jira_data_center.models.project_bean import ProjectBean
    from atlassian_clients.jira_data_center.models.project_role_bean import ProjectRoleBean
    from atlassian_clients.jira_data_center.models.user_bean import UserBean


@define(kw_only=True)
class FilterPermissionBean(Model):
    edit: bool | Unset = UNSET
    group: GroupJsonBean | Unset = UNSET
    id: int | Unset = UNSET
    project: ProjectBean | Unset = UNSET
    role: ProjectRoleBean | Unset = UNSET
    type_: str | Unset = UNSET
    user: UserBean | Unset = UNSET
    view: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
