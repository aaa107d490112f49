"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_metadata_rest_model import WorkflowMetadataRestModel


@define(kw_only=True)
class WorkflowMetadataAndIssueTypeRestModel(Model):
    issue_type_ids: list[str]
    workflow: WorkflowMetadataRestModel
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_ids": "issueTypeIds",
    }
