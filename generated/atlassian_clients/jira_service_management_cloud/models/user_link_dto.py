"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.user_link_dto_avatar_urls import UserLinkDtoAvatarUrls


@define(kw_only=True)
class UserLinkDto(Model):
    avatar_urls: UserLinkDtoAvatarUrls | Unset = UNSET
    jira_rest: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_urls": "avatarUrls",
        "jira_rest": "jiraRest",
        "self_": "self",
    }
