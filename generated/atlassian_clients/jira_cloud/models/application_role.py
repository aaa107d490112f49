"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.group_name import GroupName


@define(kw_only=True)
class ApplicationRole(Model):
    default_groups: list[str] | Unset = UNSET
    default_groups_details: list[GroupName] | Unset = UNSET
    defined: bool | Unset = UNSET
    group_details: list[GroupName] | Unset = UNSET
    groups: list[str] | Unset = UNSET
    has_unlimited_seats: bool | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    number_of_seats: int | Unset = UNSET
    platform: bool | Unset = UNSET
    remaining_seats: int | Unset = UNSET
    selected_by_default: bool | Unset = UNSET
    user_count: int | Unset = UNSET
    user_count_description: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_groups": "defaultGroups",
        "default_groups_details": "defaultGroupsDetails",
        "group_details": "groupDetails",
        "has_unlimited_seats": "hasUnlimitedSeats",
        "number_of_seats": "numberOfSeats",
        "remaining_seats": "remainingSeats",
        "selected_by_default": "selectedByDefault",
        "user_count": "userCount",
        "user_count_description": "userCountDescription",
    }
