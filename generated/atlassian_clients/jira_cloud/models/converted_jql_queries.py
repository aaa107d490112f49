"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jql_query_with_unknown_users import JqlQueryWithUnknownUsers


@define(kw_only=True)
class ConvertedJqlQueries(Model):
    queries_with_unknown_users: list[JqlQueryWithUnknownUsers] | Unset = UNSET
    query_strings: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "queries_with_unknown_users": "queriesWithUnknownUsers",
        "query_strings": "queryStrings",
    }
