"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.builds_item_references_item import BuildsItemReferencesItem
    from atlassian_clients.jira_software_cloud.models.builds_item_schema_version import BuildsItemSchemaVersion
    from atlassian_clients.jira_software_cloud.models.builds_item_state import BuildsItemState
    from atlassian_clients.jira_software_cloud.models.builds_item_test_info import BuildsItemTestInfo
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation


@define(kw_only=True)
class BodyBuildsItem(Model):
    associations: list[IssueIdOrKeysAssociation] | Unset = UNSET
    build_number: int
    description: str | Unset = UNSET
    display_name: str
    issue_keys: list[str] | Unset = UNSET
    label: str | Unset = UNSET
    last_updated: str
    pipeline_id: str
    references: list[BuildsItemReferencesItem] | Unset = UNSET
    schema_version: BuildsItemSchemaVersion | Unset = UNSET
    state: BuildsItemState
    test_info: BuildsItemTestInfo | Unset = UNSET
    update_sequence_number: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "build_number": "buildNumber",
        "display_name": "displayName",
        "issue_keys": "issueKeys",
        "last_updated": "lastUpdated",
        "pipeline_id": "pipelineId",
        "schema_version": "schemaVersion",
        "test_info": "testInfo",
        "update_sequence_number": "updateSequenceNumber",
    }
