"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.approval_configuration_active import ApprovalConfigurationActive
    from atlassian_clients.jira_cloud.models.approval_configuration_condition_type import (
        ApprovalConfigurationConditionType,
    )
    from atlassian_clients.jira_cloud.models.approval_configuration_exclude_item import ApprovalConfigurationExcludeItem


@define(kw_only=True)
class ApprovalConfiguration(Model):
    active: ApprovalConfigurationActive
    condition_type: ApprovalConfigurationConditionType
    condition_value: str
    exclude: list[ApprovalConfigurationExcludeItem | None] | None | Unset = UNSET
    field_id: str
    pre_populated_field_id: None | str | Unset = UNSET
    transition_approved: str
    transition_rejected: str
    _wire: ClassVar[Mapping[str, str]] = {
        "condition_type": "conditionType",
        "condition_value": "conditionValue",
        "field_id": "fieldId",
        "pre_populated_field_id": "prePopulatedFieldId",
        "transition_approved": "transitionApproved",
        "transition_rejected": "transitionRejected",
    }
