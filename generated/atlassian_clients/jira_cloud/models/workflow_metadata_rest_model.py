"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.document_version import DocumentVersion


@define(kw_only=True)
class WorkflowMetadataRestModel(Model):
    description: str
    id: str
    name: str
    version: DocumentVersion
