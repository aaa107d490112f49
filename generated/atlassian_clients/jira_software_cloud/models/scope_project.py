"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.project_project_category import ProjectProjectCategory
    from atlassian_clients.jira_software_cloud.models.project_project_type_key import ProjectProjectTypeKey
    from atlassian_clients.jira_software_cloud.models.users_item_avatar_urls import UsersItemAvatarUrls


@define(kw_only=True)
class ScopeProject(Model):
    avatar_urls: UsersItemAvatarUrls | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    project_category: ProjectProjectCategory | Unset = UNSET
    project_type_key: ProjectProjectTypeKey | Unset = UNSET
    self_: str | Unset = UNSET
    simplified: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_urls": "avatarUrls",
        "project_category": "projectCategory",
        "project_type_key": "projectTypeKey",
        "self_": "self",
    }
