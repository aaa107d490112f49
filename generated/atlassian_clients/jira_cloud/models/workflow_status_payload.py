"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_create_resource_identifier import ProjectCreateResourceIdentifier
    from atlassian_clients.jira_cloud.models.status_layout_update_properties import StatusLayoutUpdateProperties
    from atlassian_clients.jira_cloud.models.workflow_status_layout_payload import WorkflowStatusLayoutPayload


@define(kw_only=True)
class WorkflowStatusPayload(Model):
    layout: WorkflowStatusLayoutPayload | Unset = UNSET
    pcri: ProjectCreateResourceIdentifier | Unset = UNSET
    properties: StatusLayoutUpdateProperties | Unset = UNSET
