"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.group_item_type import GroupItemType
    from atlassian_clients.confluence_cloud_v1.models.group_managed_by import GroupManagedBy
    from atlassian_clients.confluence_cloud_v1.models.group_usage_type import GroupUsageType


@define(kw_only=True)
class Group(Model):
    field_links: GenericLinks | Unset = UNSET
    id: str
    managed_by: GroupManagedBy | Unset = UNSET
    name: str
    type_: GroupItemType
    usage_type: GroupUsageType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
        "managed_by": "managedBy",
        "type_": "type",
        "usage_type": "usageType",
    }
