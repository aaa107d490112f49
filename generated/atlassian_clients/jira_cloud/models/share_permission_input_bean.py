"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.share_permission_input_bean_type import SharePermissionInputBeanType


@define(kw_only=True)
class SharePermissionInputBean(Model):
    account_id: str | Unset = UNSET
    group_id: str | Unset = UNSET
    groupname: str | Unset = UNSET
    project_id: str | Unset = UNSET
    project_role_id: str | Unset = UNSET
    rights: int | Unset = UNSET
    type_: SharePermissionInputBeanType
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "group_id": "groupId",
        "project_id": "projectId",
        "project_role_id": "projectRoleId",
        "type_": "type",
    }
