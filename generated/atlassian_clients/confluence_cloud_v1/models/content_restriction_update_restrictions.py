"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.restrictions_group_item_2 import RestrictionsGroupItem2
    from atlassian_clients.confluence_cloud_v1.models.user import User
    from atlassian_clients.confluence_cloud_v1.models.user_array import UserArray


@define(kw_only=True)
class ContentRestrictionUpdateRestrictions(Model):
    group: list[RestrictionsGroupItem2] | Unset = UNSET
    user: list[User] | Unset | UserArray = UNSET
