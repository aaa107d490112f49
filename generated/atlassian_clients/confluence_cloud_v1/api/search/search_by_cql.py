"""GET /wiki/rest/api/search. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.search_by_cql_excerpt import SearchByCqlExcerpt
    from atlassian_clients.confluence_cloud_v1.models.search_by_cql_site_permission_type_filter import (
        SearchByCqlSitePermissionTypeFilter,
    )
    from atlassian_clients.confluence_cloud_v1.models.search_page_response_search_result import (
        SearchPageResponseSearchResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "SearchPageResponseSearchResult",
}


def request(
    *,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    next_: bool | Unset = UNSET,
    prev: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
    include_archived_spaces: bool | Unset = UNSET,
    exclude_current_spaces: bool | Unset = UNSET,
    excerpt: SearchByCqlExcerpt | Unset = UNSET,
    site_permission_type_filter: SearchByCqlSitePermissionTypeFilter | Unset = UNSET,
    field_: int | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/search",
        query=_query(
            ("cql", cql, False),
            ("cqlcontext", cqlcontext, False),
            ("cursor", cursor, False),
            ("next", next_, False),
            ("prev", prev, False),
            ("limit", limit, False),
            ("start", start, False),
            ("includeArchivedSpaces", include_archived_spaces, False),
            ("excludeCurrentSpaces", exclude_current_spaces, False),
            ("excerpt", excerpt, False),
            ("sitePermissionTypeFilter", site_permission_type_filter, False),
            ("_", field_, False),
            ("expand", expand, True),
        ),
    )


def parse(response: Response) -> SearchPageResponseSearchResult | None:
    return cast("SearchPageResponseSearchResult | None", _read(response, _RESULTS, _models))
