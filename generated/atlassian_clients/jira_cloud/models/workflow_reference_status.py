"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.approval_configuration import ApprovalConfiguration
    from atlassian_clients.jira_cloud.models.status_layout_update_properties import StatusLayoutUpdateProperties
    from atlassian_clients.jira_cloud.models.workflow_status_layout import WorkflowStatusLayout


@define(kw_only=True)
class WorkflowReferenceStatus(Model):
    approval_configuration: ApprovalConfiguration | Unset = UNSET
    deprecated: bool | Unset = UNSET
    layout: WorkflowStatusLayout | Unset = UNSET
    properties: StatusLayoutUpdateProperties | Unset = UNSET
    status_reference: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "approval_configuration": "approvalConfiguration",
        "status_reference": "statusReference",
    }
