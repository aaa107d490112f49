"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.builds_item_schema_version import BuildsItemSchemaVersion
    from atlassian_clients.jira_software_cloud.models.vulnerabilities_item_add_associations_item_option_1 import (
        VulnerabilitiesItemAddAssociationsItemOption1,
    )
    from atlassian_clients.jira_software_cloud.models.vulnerabilities_item_additional_info import (
        VulnerabilitiesItemAdditionalInfo,
    )
    from atlassian_clients.jira_software_cloud.models.vulnerabilities_item_identifiers_item import (
        VulnerabilitiesItemIdentifiersItem,
    )
    from atlassian_clients.jira_software_cloud.models.vulnerabilities_item_severity import VulnerabilitiesItemSeverity
    from atlassian_clients.jira_software_cloud.models.vulnerabilities_item_status import VulnerabilitiesItemStatus
    from atlassian_clients.jira_software_cloud.models.vulnerabilities_item_type import VulnerabilitiesItemType


@define(kw_only=True)
class BodyVulnerabilitiesItem(Model):
    add_associations: list[VulnerabilitiesItemAddAssociationsItemOption1] | Unset = UNSET
    additional_info: VulnerabilitiesItemAdditionalInfo | Unset = UNSET
    associations_last_updated: str | Unset = UNSET
    associations_update_sequence_number: int | Unset = UNSET
    container_id: str
    description: str
    display_name: str
    id: str
    identifiers: list[VulnerabilitiesItemIdentifiersItem] | Unset = UNSET
    introduced_date: str
    last_updated: str
    remove_associations: list[VulnerabilitiesItemAddAssociationsItemOption1] | Unset = UNSET
    schema_version: BuildsItemSchemaVersion
    severity: VulnerabilitiesItemSeverity
    status: VulnerabilitiesItemStatus
    type_: VulnerabilitiesItemType
    update_sequence_number: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "add_associations": "addAssociations",
        "additional_info": "additionalInfo",
        "associations_last_updated": "associationsLastUpdated",
        "associations_update_sequence_number": "associationsUpdateSequenceNumber",
        "container_id": "containerId",
        "display_name": "displayName",
        "introduced_date": "introducedDate",
        "last_updated": "lastUpdated",
        "remove_associations": "removeAssociations",
        "schema_version": "schemaVersion",
        "type_": "type",
        "update_sequence_number": "updateSequenceNumber",
    }
