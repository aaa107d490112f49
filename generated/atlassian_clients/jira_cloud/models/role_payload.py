"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_payload_on_conflict import CustomFieldPayloadOnConflict
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier
    from atlassian_clients.jira_cloud.models.role_payload_type import RolePayloadType


@define(kw_only=True)
class RolePayload(Model):
    default_actors: list[ProjectCreateResourceIdentifier] | Unset = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    on_conflict: CustomFieldPayloadOnConflict | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    type_: RolePayloadType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_actors": "defaultActors",
        "on_conflict": "onConflict",
        "type_": "type",
    }
