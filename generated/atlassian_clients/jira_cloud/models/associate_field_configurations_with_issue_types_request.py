"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_configuration_to_issue_type_mapping import (
        FieldConfigurationToIssueTypeMapping,
    )


@define(kw_only=True)
class AssociateFieldConfigurationsWithIssueTypesRequest(Model):
    mappings: list[FieldConfigurationToIssueTypeMapping]
