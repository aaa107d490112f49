"""GET /wiki/rest/api/search/user. Made by `make generate`."""

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
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    site_permission_type_filter: SearchByCqlSitePermissionTypeFilter | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/search/user",
        query=_query(
            ("cql", cql, False),
            ("start", start, False),
            ("limit", limit, False),
            ("expand", expand, True),
            ("sitePermissionTypeFilter", site_permission_type_filter, False),
        ),
    )


def parse(response: Response) -> SearchPageResponseSearchResult | None:
    return cast("SearchPageResponseSearchResult | None", _read(response, _RESULTS, _models))
