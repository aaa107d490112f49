"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier
    from atlassian_clients.jira_cloud.models.security_level_member_payload import SecurityLevelMemberPayload


@define(kw_only=True)
class SecurityLevelPayload(Model):
    description: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    name: str | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    security_level_members: list[SecurityLevelMemberPayload] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "is_default": "isDefault",
        "security_level_members": "securityLevelMembers",
    }
