"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.users_item_avatar_urls import UsersItemAvatarUrls


@define(kw_only=True)
class ChangelogAuthor(Model):
    account_id: str | Unset = UNSET
    account_type: str | Unset = UNSET
    active: bool | Unset = UNSET
    avatar_urls: UsersItemAvatarUrls | Unset = UNSET
    display_name: str | Unset = UNSET
    email_address: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "account_type": "accountType",
        "avatar_urls": "avatarUrls",
        "display_name": "displayName",
        "email_address": "emailAddress",
        "self_": "self",
        "time_zone": "timeZone",
    }
