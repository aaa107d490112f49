"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_expression_eval_context_bean import JiraExpressionEvalContextBean


@define(kw_only=True)
class JiraExpressionEvalRequestBean(Model):
    context: JiraExpressionEvalContextBean | Unset = UNSET
    expression: str
