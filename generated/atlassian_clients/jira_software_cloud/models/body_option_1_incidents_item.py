"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.builds_item_schema_version import BuildsItemSchemaVersion
    from atlassian_clients.jira_software_cloud.models.incidents_item_associations_item import (
        IncidentsItemAssociationsItem,
    )
    from atlassian_clients.jira_software_cloud.models.incidents_item_severity import IncidentsItemSeverity
    from atlassian_clients.jira_software_cloud.models.incidents_item_status import IncidentsItemStatus


@define(kw_only=True)
class BodyOption1IncidentsItem(Model):
    affected_components: list[str]
    associations: list[IncidentsItemAssociationsItem] | Unset = UNSET
    created_date: str
    description: str
    id: str
    last_updated: str
    schema_version: BuildsItemSchemaVersion
    severity: IncidentsItemSeverity | Unset = UNSET
    status: IncidentsItemStatus
    summary: str
    update_sequence_number: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "affected_components": "affectedComponents",
        "created_date": "createdDate",
        "last_updated": "lastUpdated",
        "schema_version": "schemaVersion",
        "update_sequence_number": "updateSequenceNumber",
    }
