"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.user_picker_user_account_type import UserPickerUserAccountType


@define(kw_only=True)
class UserPickerUser(Model):
    account_id: str | Unset = UNSET
    account_type: UserPickerUserAccountType | Unset = UNSET
    avatar_url: str | Unset = UNSET
    display_name: str | Unset = UNSET
    html: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "account_type": "accountType",
        "avatar_url": "avatarUrl",
        "display_name": "displayName",
    }
