"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_scheme_associations import WorkflowSchemeAssociations


@define(kw_only=True)
class ContainerOfWorkflowSchemeAssociations(Model):
    values: list[WorkflowSchemeAssociations]
