"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_and_issue_type_pair import ProjectAndIssueTypePair


@define(kw_only=True)
class WorkflowReadRequest(Model):
    project_and_issue_types: list[ProjectAndIssueTypePair] | Unset = UNSET
    workflow_ids: list[str] | Unset = UNSET
    workflow_names: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "project_and_issue_types": "projectAndIssueTypes",
        "workflow_ids": "workflowIds",
        "workflow_names": "workflowNames",
    }
