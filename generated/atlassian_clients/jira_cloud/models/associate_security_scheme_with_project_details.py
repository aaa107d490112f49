"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.old_to_new_security_level_mappings_bean import (
        OldToNewSecurityLevelMappingsBean,
    )


@define(kw_only=True)
class AssociateSecuritySchemeWithProjectDetails(Model):
    old_to_new_security_level_mappings: list[OldToNewSecurityLevelMappingsBean] | Unset = UNSET
    project_id: str
    scheme_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "old_to_new_security_level_mappings": "oldToNewSecurityLevelMappings",
        "project_id": "projectId",
        "scheme_id": "schemeId",
    }
