"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_bean_avatar_urls import ProjectBeanAvatarUrls
    from atlassian_clients.jira_data_center.models.project_category_json_bean import ProjectCategoryJsonBean


@define(kw_only=True)
class ProjectJsonBean(Model):
    avatar_urls: ProjectBeanAvatarUrls | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    project_category: ProjectCategoryJsonBean | Unset = UNSET
    project_type_key: str | Unset = UNSET
    self_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_urls": "avatarUrls",
        "project_category": "projectCategory",
        "project_type_key": "projectTypeKey",
        "self_": "self",
    }
