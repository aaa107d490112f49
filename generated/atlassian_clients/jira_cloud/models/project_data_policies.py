"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_with_data_policy import ProjectWithDataPolicy


@define(kw_only=True)
class ProjectDataPolicies(Model):
    project_data_policies: list[ProjectWithDataPolicy] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "project_data_policies": "projectDataPolicies",
    }
