"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.builds_item_schema_version import BuildsItemSchemaVersion
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation
    from atlassian_clients.jira_software_cloud.models.remote_links_item_attribute_map import RemoteLinksItemAttributeMap
    from atlassian_clients.jira_software_cloud.models.remote_links_item_status import RemoteLinksItemStatus
    from atlassian_clients.jira_software_cloud.models.remote_links_item_type import RemoteLinksItemType
    from atlassian_clients.jira_software_cloud.models.service_id_or_keys_association import ServiceIdOrKeysAssociation


@define(kw_only=True)
class GetRemoteLinkByIdResult(Model):
    action_ids: list[str] | Unset = UNSET
    associations: list[IssueIdOrKeysAssociation | ServiceIdOrKeysAssociation] | Unset = UNSET
    attribute_map: RemoteLinksItemAttributeMap | Unset = UNSET
    description: str | Unset = UNSET
    display_name: str
    id: str
    last_updated: str
    schema_version: BuildsItemSchemaVersion | Unset = UNSET
    status: RemoteLinksItemStatus | Unset = UNSET
    type_: RemoteLinksItemType
    update_sequence_number: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "action_ids": "actionIds",
        "attribute_map": "attributeMap",
        "display_name": "displayName",
        "last_updated": "lastUpdated",
        "schema_version": "schemaVersion",
        "type_": "type",
        "update_sequence_number": "updateSequenceNumber",
    }
