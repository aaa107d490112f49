"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_value_clause_operator import FieldValueClauseOperator
    from atlassian_clients.jira_cloud.models.function_operand import FunctionOperand
    from atlassian_clients.jira_cloud.models.jql_query_field import JqlQueryField
    from atlassian_clients.jira_cloud.models.keyword_operand import KeywordOperand
    from atlassian_clients.jira_cloud.models.list_operand import ListOperand
    from atlassian_clients.jira_cloud.models.value_operand import ValueOperand


@define(kw_only=True)
class FieldValueClause(Model):
    field: JqlQueryField
    operand: FunctionOperand | KeywordOperand | ListOperand | ValueOperand
    operator: FieldValueClauseOperator
