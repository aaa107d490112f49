"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_role_group import ProjectRoleGroup
    from atlassian_clients.jira_cloud.models.project_role_user import ProjectRoleUser
    from atlassian_clients.jira_cloud.models.role_actor_type import RoleActorType


@define(kw_only=True)
class RoleActor(Model):
    actor_group: ProjectRoleGroup | Unset = UNSET
    actor_user: ProjectRoleUser | Unset = UNSET
    avatar_url: str | Unset = UNSET
    display_name: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    type_: RoleActorType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "actor_group": "actorGroup",
        "actor_user": "actorUser",
        "avatar_url": "avatarUrl",
        "display_name": "displayName",
        "type_": "type",
    }
