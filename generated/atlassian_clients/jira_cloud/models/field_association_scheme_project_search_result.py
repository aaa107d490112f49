"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_association_scheme_project_search_result_avatar_urls import (
        FieldAssociationSchemeProjectSearchResultAvatarUrls,
    )


@define(kw_only=True)
class FieldAssociationSchemeProjectSearchResult(Model):
    avatar_urls: FieldAssociationSchemeProjectSearchResultAvatarUrls | Unset = UNSET
    deleted: bool | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_urls": "avatarUrls",
    }
