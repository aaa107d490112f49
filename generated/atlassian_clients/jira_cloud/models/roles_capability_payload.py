"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.role_payload import RolePayload
    from atlassian_clients.jira_cloud.models.roles_capability_payload_role_to_project_actors import (
        RolesCapabilityPayloadRoleToProjectActors,
    )


@define(kw_only=True)
class RolesCapabilityPayload(Model):
    role_to_project_actors: RolesCapabilityPayloadRoleToProjectActors | Unset = UNSET
    roles: list[RolePayload] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "role_to_project_actors": "roleToProjectActors",
    }
