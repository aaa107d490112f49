"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_scheme import WorkflowScheme


@define(kw_only=True)
class WorkflowSchemeAssociations(Model):
    project_ids: list[str]
    workflow_scheme: WorkflowScheme
    _wire: ClassVar[Mapping[str, str]] = {
        "project_ids": "projectIds",
        "workflow_scheme": "workflowScheme",
    }
