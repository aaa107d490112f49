"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_changed_clause_operator import FieldChangedClauseOperator
    from atlassian_clients.jira_cloud.models.jql_query_clause_time_predicate import JqlQueryClauseTimePredicate
    from atlassian_clients.jira_cloud.models.jql_query_field import JqlQueryField


@define(kw_only=True)
class FieldChangedClause(Model):
    field: JqlQueryField
    operator: FieldChangedClauseOperator
    predicates: list[JqlQueryClauseTimePredicate]
