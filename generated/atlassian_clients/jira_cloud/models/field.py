"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_last_used import FieldLastUsed
    from atlassian_clients.jira_cloud.models.json_type_bean import JsonTypeBean


@define(kw_only=True)
class Field(Model):
    contexts_count: int | Unset = UNSET
    description: str | Unset = UNSET
    id: str
    is_locked: bool | Unset = UNSET
    is_unscreenable: bool | Unset = UNSET
    key: str | Unset = UNSET
    last_used: FieldLastUsed | Unset = UNSET
    name: str
    projects_count: int | Unset = UNSET
    schema: JsonTypeBean
    screens_count: int | Unset = UNSET
    searcher_key: str | Unset = UNSET
    stable_id: str | Unset = UNSET
    translated_description: str | Unset = UNSET
    translated_name: str | Unset = UNSET
    type_display_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "contexts_count": "contextsCount",
        "is_locked": "isLocked",
        "is_unscreenable": "isUnscreenable",
        "last_used": "lastUsed",
        "projects_count": "projectsCount",
        "screens_count": "screensCount",
        "searcher_key": "searcherKey",
        "stable_id": "stableId",
        "translated_description": "translatedDescription",
        "translated_name": "translatedName",
        "type_display_name": "typeDisplayName",
    }
