"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_feature_state_2 import ProjectFeatureState2


@define(kw_only=True)
class ProjectFeatureState(Model):
    state: ProjectFeatureState2 | Unset = UNSET
