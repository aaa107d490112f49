"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_layout_scheme_payload_explicit_mappings import (
        FieldLayoutSchemePayloadExplicitMappings,
    )
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class FieldLayoutSchemePayload(Model):
    default_field_layout: ProjectCreateResourceIdentifier | Unset = UNSET
    description: str | Unset = UNSET
    explicit_mappings: FieldLayoutSchemePayloadExplicitMappings | Unset = UNSET
    name: str | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_field_layout": "defaultFieldLayout",
        "explicit_mappings": "explicitMappings",
    }
