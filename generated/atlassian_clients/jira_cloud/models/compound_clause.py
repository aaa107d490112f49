"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.compound_clause_operator import CompoundClauseOperator
    from atlassian_clients.jira_cloud.models.field_changed_clause import FieldChangedClause
    from atlassian_clients.jira_cloud.models.field_value_clause import FieldValueClause
    from atlassian_clients.jira_cloud.models.field_was_clause import FieldWasClause


@define(kw_only=True)
class CompoundClause(Model):
    clauses: list[CompoundClause | FieldChangedClause | FieldValueClause | FieldWasClause]
    operator: CompoundClauseOperator
