"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.found_group_managed_by import FoundGroupManagedBy
    from atlassian_clients.jira_cloud.models.found_group_usage_type import FoundGroupUsageType
    from atlassian_clients.jira_cloud.models.group_label import GroupLabel


@define(kw_only=True)
class FoundGroup(Model):
    avatar_url: str | Unset = UNSET
    group_id: str | Unset = UNSET
    html: str | Unset = UNSET
    labels: list[GroupLabel] | Unset = UNSET
    managed_by: FoundGroupManagedBy | Unset = UNSET
    name: str | Unset = UNSET
    usage_type: FoundGroupUsageType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_url": "avatarUrl",
        "group_id": "groupId",
        "managed_by": "managedBy",
        "usage_type": "usageType",
    }
