"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier
    from atlassian_clients.jira_cloud.models.security_level_payload import SecurityLevelPayload


@define(kw_only=True)
class SecuritySchemePayload(Model):
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    security_levels: list[SecurityLevelPayload] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "security_levels": "securityLevels",
    }
