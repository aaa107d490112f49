"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class PermissionGrantDto(Model):
    application_access: list[str] | Unset = UNSET
    group_custom_fields: list[ProjectCreateResourceIdentifier] | Unset = UNSET
    groups: list[ProjectCreateResourceIdentifier] | Unset = UNSET
    permission_keys: list[str] | Unset = UNSET
    project_roles: list[ProjectCreateResourceIdentifier] | Unset = UNSET
    special_grants: list[str] | Unset = UNSET
    user_custom_fields: list[ProjectCreateResourceIdentifier] | Unset = UNSET
    users: list[ProjectCreateResourceIdentifier] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "application_access": "applicationAccess",
        "group_custom_fields": "groupCustomFields",
        "permission_keys": "permissionKeys",
        "project_roles": "projectRoles",
        "special_grants": "specialGrants",
        "user_custom_fields": "userCustomFields",
    }
