"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_feature_state_2 import ProjectFeatureState2


@define(kw_only=True)
class ProjectFeature(Model):
    feature: str | Unset = UNSET
    image_uri: str | Unset = UNSET
    localised_description: str | Unset = UNSET
    localised_name: str | Unset = UNSET
    prerequisites: list[str] | Unset = UNSET
    project_id: int | Unset = UNSET
    state: ProjectFeatureState2 | Unset = UNSET
    toggle_locked: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "image_uri": "imageUri",
        "localised_description": "localisedDescription",
        "localised_name": "localisedName",
        "project_id": "projectId",
        "toggle_locked": "toggleLocked",
    }
