"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.builds_item_schema_version import BuildsItemSchemaVersion
    from atlassian_clients.jira_software_cloud.models.deployments_item_commands_item import DeploymentsItemCommandsItem
    from atlassian_clients.jira_software_cloud.models.deployments_item_environment import DeploymentsItemEnvironment
    from atlassian_clients.jira_software_cloud.models.deployments_item_pipeline import DeploymentsItemPipeline
    from atlassian_clients.jira_software_cloud.models.deployments_item_state import DeploymentsItemState
    from atlassian_clients.jira_software_cloud.models.entity_association import EntityAssociation
    from atlassian_clients.jira_software_cloud.models.issue_id_or_keys_association import IssueIdOrKeysAssociation
    from atlassian_clients.jira_software_cloud.models.service_id_or_keys_association import ServiceIdOrKeysAssociation


@define(kw_only=True)
class BodyDeploymentsItem(Model):
    associations: list[EntityAssociation | IssueIdOrKeysAssociation | ServiceIdOrKeysAssociation] | Unset = UNSET
    commands: list[DeploymentsItemCommandsItem] | Unset = UNSET
    deployment_sequence_number: int
    description: str
    display_name: str
    duration: int | Unset = UNSET
    environment: DeploymentsItemEnvironment
    issue_keys: list[str] | Unset = UNSET
    label: str | Unset = UNSET
    last_updated: str
    pipeline: DeploymentsItemPipeline
    schema_version: BuildsItemSchemaVersion | Unset = UNSET
    state: DeploymentsItemState
    update_sequence_number: int
    url: str
    _wire: ClassVar[Mapping[str, str]] = {
        "deployment_sequence_number": "deploymentSequenceNumber",
        "display_name": "displayName",
        "issue_keys": "issueKeys",
        "last_updated": "lastUpdated",
        "schema_version": "schemaVersion",
        "update_sequence_number": "updateSequenceNumber",
    }
