"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_scheme_usage_page import WorkflowSchemeUsagePage


@define(kw_only=True)
class WorkflowSchemeUsageDto(Model):
    workflow_id: str | Unset = UNSET
    workflow_schemes: WorkflowSchemeUsagePage | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "workflow_id": "workflowId",
        "workflow_schemes": "workflowSchemes",
    }
