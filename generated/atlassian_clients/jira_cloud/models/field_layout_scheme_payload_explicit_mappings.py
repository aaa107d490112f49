"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class FieldLayoutSchemePayloadExplicitMappings(Model):
    additional: dict[str, ProjectCreateResourceIdentifier] = field(factory=dict)
