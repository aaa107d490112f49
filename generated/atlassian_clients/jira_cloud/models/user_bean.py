"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.user_bean_avatar_urls import UserBeanAvatarUrls


@define(kw_only=True)
class UserBean(Model):
    account_id: str | Unset = UNSET
    active: bool | Unset = UNSET
    avatar_urls: UserBeanAvatarUrls | Unset = UNSET
    display_name: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "avatar_urls": "avatarUrls",
        "display_name": "displayName",
        "self_": "self",
    }
