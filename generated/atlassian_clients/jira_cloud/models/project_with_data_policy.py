"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_data_policy import ProjectDataPolicy


@define(kw_only=True)
class ProjectWithDataPolicy(Model):
    data_policy: ProjectDataPolicy | Unset = UNSET
    id: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "data_policy": "dataPolicy",
    }
