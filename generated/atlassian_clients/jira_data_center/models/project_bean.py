"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_bean_avatar_urls import ProjectBeanAvatarUrls


@define(kw_only=True)
class ProjectBean(Model):
    archived: bool | Unset = UNSET
    avatar_urls: ProjectBeanAvatarUrls | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_urls": "avatarUrls",
        "self_": "self",
    }
