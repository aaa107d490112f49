"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.group_name import GroupName
    from atlassian_clients.jira_cloud.models.restricted_permission import RestrictedPermission


@define(kw_only=True)
class NotificationRecipientsRestrictions(Model):
    group_ids: list[str] | Unset = UNSET
    groups: list[GroupName] | Unset = UNSET
    permissions: list[RestrictedPermission] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "group_ids": "groupIds",
    }
