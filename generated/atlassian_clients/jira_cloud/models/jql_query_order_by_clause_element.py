"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jql_query_field import JqlQueryField
    from atlassian_clients.jira_cloud.models.jql_query_order_by_clause_element_direction import (
        JqlQueryOrderByClauseElementDirection,
    )


@define(kw_only=True)
class JqlQueryOrderByClauseElement(Model):
    direction: JqlQueryOrderByClauseElementDirection | Unset = UNSET
    field: JqlQueryField
