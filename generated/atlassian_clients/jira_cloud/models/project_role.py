"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.role_actor import RoleActor
    from atlassian_clients.jira_cloud.models.scope import Scope


@define(kw_only=True)
class ProjectRole(Model):
    actors: list[RoleActor] | Unset = UNSET
    admin: bool | Unset = UNSET
    current_user_role: bool | Unset = UNSET
    default: bool | Unset = UNSET
    description: str | Unset = UNSET
    id: int | Unset = UNSET
    name: str | Unset = UNSET
    role_configurable: bool | Unset = UNSET
    scope: Scope | Unset = UNSET
    self_: str | Unset = UNSET
    translated_name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "current_user_role": "currentUserRole",
        "role_configurable": "roleConfigurable",
        "self_": "self",
        "translated_name": "translatedName",
    }
