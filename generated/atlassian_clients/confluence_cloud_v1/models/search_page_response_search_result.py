"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks
    from atlassian_clients.confluence_cloud_v1.models.search_result import SearchResult


@define(kw_only=True)
class SearchPageResponseSearchResult(Model):
    archived_result_count: int | Unset = UNSET
    cql_query: str
    field_links: GenericLinks
    limit: int
    results: list[SearchResult]
    search_duration: int
    size: int
    start: int
    total_size: int
    _wire: ClassVar[Mapping[str, str]] = {
        "archived_result_count": "archivedResultCount",
        "cql_query": "cqlQuery",
        "field_links": "_links",
        "search_duration": "searchDuration",
        "total_size": "totalSize",
    }
