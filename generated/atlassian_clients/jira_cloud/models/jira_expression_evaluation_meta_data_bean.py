"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issues_meta_bean import IssuesMetaBean
    from atlassian_clients.jira_cloud.models.jira_expressions_complexity_bean import JiraExpressionsComplexityBean


@define(kw_only=True)
class JiraExpressionEvaluationMetaDataBean(Model):
    complexity: JiraExpressionsComplexityBean | Unset = UNSET
    issues: IssuesMetaBean | Unset = UNSET
