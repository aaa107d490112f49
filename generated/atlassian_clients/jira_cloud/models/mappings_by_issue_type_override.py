"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_association_status_mapping import WorkflowAssociationStatusMapping


@define(kw_only=True)
class MappingsByIssueTypeOverride(Model):
    issue_type_id: str | Unset = UNSET
    status_mappings: list[WorkflowAssociationStatusMapping] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_id": "issueTypeId",
        "status_mappings": "statusMappings",
    }
