"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_document_dto import WorkflowDocumentDto
    from atlassian_clients.jira_cloud.models.workflow_document_status_dto import WorkflowDocumentStatusDto


@define(kw_only=True)
class WorkflowHistoryReadResponseDto(Model):
    statuses: list[WorkflowDocumentStatusDto] | Unset = UNSET
    workflows: list[WorkflowDocumentDto] | Unset = UNSET
