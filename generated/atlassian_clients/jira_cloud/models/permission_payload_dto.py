"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_payload_on_conflict import CustomFieldPayloadOnConflict
    from atlassian_clients.jira_cloud.models.permission_grant_dto import PermissionGrantDto
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class PermissionPayloadDto(Model):
    add_addon_role: bool | Unset = UNSET
    description: str | Unset = UNSET
    grants: list[PermissionGrantDto] | Unset = UNSET
    name: str | Unset = UNSET
    on_conflict: CustomFieldPayloadOnConflict | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "add_addon_role": "addAddonRole",
        "on_conflict": "onConflict",
    }
