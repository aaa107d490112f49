"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.user_picker_user import UserPickerUser


@define(kw_only=True)
class FoundUsers(Model):
    header: str | Unset = UNSET
    total: int | Unset = UNSET
    users: list[UserPickerUser] | Unset = UNSET
