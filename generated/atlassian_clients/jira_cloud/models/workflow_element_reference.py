"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_and_issue_type_pair import ProjectAndIssueTypePair


@define(kw_only=True)
class WorkflowElementReference(Model):
    property_key: str | Unset = UNSET
    rule_id: str | Unset = UNSET
    status_mapping_reference: ProjectAndIssueTypePair | Unset = UNSET
    status_reference: str | Unset = UNSET
    transition_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "property_key": "propertyKey",
        "rule_id": "ruleId",
        "status_mapping_reference": "statusMappingReference",
        "status_reference": "statusReference",
        "transition_id": "transitionId",
    }
