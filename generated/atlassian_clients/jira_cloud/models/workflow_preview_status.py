"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.approval_configuration_preview import ApprovalConfigurationPreview
    from atlassian_clients.jira_cloud.models.workflow_preview_layout import WorkflowPreviewLayout


@define(kw_only=True)
class WorkflowPreviewStatus(Model):
    approval_configuration: ApprovalConfigurationPreview | Unset = UNSET
    deprecated: bool | Unset = UNSET
    layout: WorkflowPreviewLayout | Unset = UNSET
    status_reference: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "approval_configuration": "approvalConfiguration",
        "status_reference": "statusReference",
    }
