"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.compound_clause import CompoundClause
    from atlassian_clients.jira_cloud.models.field_changed_clause import FieldChangedClause
    from atlassian_clients.jira_cloud.models.field_value_clause import FieldValueClause
    from atlassian_clients.jira_cloud.models.field_was_clause import FieldWasClause
    from atlassian_clients.jira_cloud.models.jql_query_order_by_clause import JqlQueryOrderByClause


@define(kw_only=True)
class JqlQuery(Model):
    order_by: JqlQueryOrderByClause | Unset = UNSET
    where: CompoundClause | FieldChangedClause | FieldValueClause | FieldWasClause | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "order_by": "orderBy",
    }
