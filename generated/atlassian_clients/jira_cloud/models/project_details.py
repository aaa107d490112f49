"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.avatar_urls_bean import AvatarUrlsBean
    from atlassian_clients.jira_cloud.models.project_project_type_key import ProjectProjectTypeKey
    from atlassian_clients.jira_cloud.models.updated_project_category import UpdatedProjectCategory


@define(kw_only=True)
class ProjectDetails(Model):
    avatar_urls: AvatarUrlsBean | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    project_category: UpdatedProjectCategory | Unset = UNSET
    project_type_key: ProjectProjectTypeKey | Unset = UNSET
    self_: str | Unset = UNSET
    simplified: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_urls": "avatarUrls",
        "project_category": "projectCategory",
        "project_type_key": "projectTypeKey",
        "self_": "self",
    }
