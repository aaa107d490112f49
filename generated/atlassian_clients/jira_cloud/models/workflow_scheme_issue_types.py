"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_type_details import IssueTypeDetails


@define(kw_only=True)
class WorkflowSchemeIssueTypes(Model):
    additional: dict[str, IssueTypeDetails] = field(factory=dict)
