"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_role_actors_update_bean_categorised_actors import (
        ProjectRoleActorsUpdateBeanCategorisedActors,
    )


@define(kw_only=True)
class ProjectRoleActorsUpdateBean(Model):
    categorised_actors: ProjectRoleActorsUpdateBeanCategorisedActors | Unset = UNSET
    id: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "categorised_actors": "categorisedActors",
    }
