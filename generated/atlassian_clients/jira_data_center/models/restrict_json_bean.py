"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.group_json_bean import GroupJsonBean
    from atlassian_clients.jira_data_center.models.permission_json_bean import PermissionJsonBean


@define(kw_only=True)
class RestrictJsonBean(Model):
    groups: list[GroupJsonBean] | Unset = UNSET
    permissions: list[PermissionJsonBean] | Unset = UNSET
