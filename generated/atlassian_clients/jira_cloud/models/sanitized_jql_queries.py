"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.sanitized_jql_query import SanitizedJqlQuery


@define(kw_only=True)
class SanitizedJqlQueries(Model):
    queries: list[SanitizedJqlQuery] | Unset = UNSET
