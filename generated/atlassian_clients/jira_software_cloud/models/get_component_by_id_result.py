"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.builds_item_schema_version import BuildsItemSchemaVersion
    from atlassian_clients.jira_software_cloud.models.devops_components_item_component_type import (
        DevopsComponentsItemComponentType,
    )
    from atlassian_clients.jira_software_cloud.models.devops_components_item_tier import DevopsComponentsItemTier


@define(kw_only=True)
class GetComponentByIdResult(Model):
    avatar_url: str
    component_type: DevopsComponentsItemComponentType
    description: str
    id: str
    last_updated: str
    name: str
    provider_name: str | Unset = UNSET
    schema_version: BuildsItemSchemaVersion
    tier: DevopsComponentsItemTier
    update_sequence_number: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "avatar_url": "avatarUrl",
        "component_type": "componentType",
        "last_updated": "lastUpdated",
        "provider_name": "providerName",
        "schema_version": "schemaVersion",
        "update_sequence_number": "updateSequenceNumber",
    }
