"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jql_query import JqlQuery


@define(kw_only=True)
class ParsedJqlQuery(Model):
    errors: list[str] | Unset = UNSET
    query: str
    structure: JqlQuery | Unset = UNSET
    warnings: list[str] | Unset = UNSET
