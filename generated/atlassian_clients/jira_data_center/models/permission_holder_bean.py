"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.field_bean import FieldBean
    from atlassian_clients.jira_data_center.models.group_json_bean import GroupJsonBean
    from atlassian_clients.jira_data_center.models.project_role_bean import ProjectRoleBean
    from atlassian_clients.jira_data_center.models.user_json_bean import UserJsonBean


@define(kw_only=True)
class PermissionHolderBean(Model):
    field: FieldBean | Unset = UNSET
    group: GroupJsonBean | Unset = UNSET
    parameter: str | Unset = UNSET
    project_role: ProjectRoleBean | Unset = UNSET
    type_: str | Unset = UNSET
    user: UserJsonBean | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "project_role": "projectRole",
        "type_": "type",
    }
