"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.avatar_urls import AvatarUrls


@define(kw_only=True)
class Avatar(Model):
    file_name: str | Unset = UNSET
    id: str
    is_deletable: bool | Unset = UNSET
    is_selected: bool | Unset = UNSET
    is_system_avatar: bool | Unset = UNSET
    owner: str | Unset = UNSET
    urls: AvatarUrls | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "file_name": "fileName",
        "is_deletable": "isDeletable",
        "is_selected": "isSelected",
        "is_system_avatar": "isSystemAvatar",
    }
