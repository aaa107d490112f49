"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.id_or_key_bean import IdOrKeyBean
    from atlassian_clients.jira_cloud.models.issue_context_variable import IssueContextVariable
    from atlassian_clients.jira_cloud.models.jexp_evaluate_ctx_issues import JexpEvaluateCtxIssues
    from atlassian_clients.jira_cloud.models.json_context_variable import JsonContextVariable
    from atlassian_clients.jira_cloud.models.user_context_variable import UserContextVariable


@define(kw_only=True)
class JiraExpressionEvaluateContextBean(Model):
    board: int | Unset = UNSET
    custom: list[IssueContextVariable | JsonContextVariable | UserContextVariable] | Unset = UNSET
    customer_request: int | Unset = UNSET
    issue: IdOrKeyBean | Unset = UNSET
    issues: JexpEvaluateCtxIssues | Unset = UNSET
    project: IdOrKeyBean | Unset = UNSET
    service_desk: int | Unset = UNSET
    sprint: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "customer_request": "customerRequest",
        "service_desk": "serviceDesk",
    }
