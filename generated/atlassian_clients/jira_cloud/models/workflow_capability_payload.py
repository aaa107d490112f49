"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.status_payload import StatusPayload
    from atlassian_clients.jira_cloud.models.workflow_payload import WorkflowPayload
    from atlassian_clients.jira_cloud.models.workflow_scheme_payload import WorkflowSchemePayload


@define(kw_only=True)
class WorkflowCapabilityPayload(Model):
    statuses: list[StatusPayload] | Unset = UNSET
    workflow_scheme: WorkflowSchemePayload | Unset = UNSET
    workflows: list[WorkflowPayload] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "workflow_scheme": "workflowScheme",
    }
