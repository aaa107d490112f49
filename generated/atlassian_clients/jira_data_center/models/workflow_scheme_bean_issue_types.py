"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_type_json_bean import IssueTypeJsonBean


@define(kw_only=True)
class WorkflowSchemeBeanIssueTypes(Model):
    additional: dict[str, IssueTypeJsonBean] = field(factory=dict)
