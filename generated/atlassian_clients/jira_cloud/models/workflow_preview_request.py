"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class WorkflowPreviewRequest(Model):
    issue_type_ids: list[str] | Unset = UNSET
    project_id: str
    workflow_ids: list[str] | Unset = UNSET
    workflow_names: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_ids": "issueTypeIds",
        "project_id": "projectId",
        "workflow_ids": "workflowIds",
        "workflow_names": "workflowNames",
    }
