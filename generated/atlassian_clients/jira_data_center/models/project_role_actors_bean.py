"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.role_actor_bean import RoleActorBean


@define(kw_only=True)
class ProjectRoleActorsBean(Model):
    actors: list[RoleActorBean] | Unset = UNSET
