"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.builds_item_schema_version import BuildsItemSchemaVersion
    from atlassian_clients.jira_software_cloud.models.flags_item_details_item import FlagsItemDetailsItem
    from atlassian_clients.jira_software_cloud.models.flags_item_summary import FlagsItemSummary
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation


@define(kw_only=True)
class BodyFlagsItem(Model):
    associations: list[IssueIdOrKeysAssociation] | Unset = UNSET
    details: list[FlagsItemDetailsItem]
    display_name: str | Unset = UNSET
    id: str
    issue_keys: list[str] | Unset = UNSET
    key: str
    schema_version: BuildsItemSchemaVersion | Unset = UNSET
    summary: FlagsItemSummary
    update_sequence_id: int
    _wire: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "issue_keys": "issueKeys",
        "schema_version": "schemaVersion",
        "update_sequence_id": "updateSequenceId",
    }
