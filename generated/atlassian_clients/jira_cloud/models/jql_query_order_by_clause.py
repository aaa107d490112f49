"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jql_query_order_by_clause_element import JqlQueryOrderByClauseElement


@define(kw_only=True)
class JqlQueryOrderByClause(Model):
    fields: list[JqlQueryOrderByClauseElement]
