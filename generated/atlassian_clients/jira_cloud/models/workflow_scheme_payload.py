"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_payload_on_conflict import CustomFieldPayloadOnConflict
    from atlassian_clients.jira_cloud.models.field_layout_scheme_payload_explicit_mappings import (
        FieldLayoutSchemePayloadExplicitMappings,
    )
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier


@define(kw_only=True)
class WorkflowSchemePayload(Model):
    default_workflow: ProjectCreateResourceIdentifier | Unset = UNSET
    description: str | Unset = UNSET
    explicit_mappings: FieldLayoutSchemePayloadExplicitMappings | Unset = UNSET
    name: str | Unset = UNSET
    on_conflict: CustomFieldPayloadOnConflict | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_workflow": "defaultWorkflow",
        "explicit_mappings": "explicitMappings",
        "on_conflict": "onConflict",
    }
