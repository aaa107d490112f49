"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_type_json_bean import IssueTypeJsonBean
    from atlassian_clients.jira_data_center.models.priority_json_bean import PriorityJsonBean
    from atlassian_clients.jira_data_center.models.status_json_bean import StatusJsonBean


@define(kw_only=True)
class Fields(Model):
    issuetype: IssueTypeJsonBean | Unset = UNSET
    priority: PriorityJsonBean | Unset = UNSET
    status: StatusJsonBean | Unset = UNSET
    summary: str | Unset = UNSET
