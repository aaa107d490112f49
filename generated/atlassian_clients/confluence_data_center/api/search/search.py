"""GET /rest/api/search. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.search_result_2 import SearchResult2

_RESULTS: Final[dict[str, str]] = {
    "200": "SearchResult2",
}


def request(
    *,
    body: str | Json | Unset = UNSET,
    cql: str | Unset = UNSET,
    cqlcontext: str | Unset = UNSET,
    excerpt: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    include_archived_spaces: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/search",
        query=_query(
            ("cql", cql, False),
            ("cqlcontext", cqlcontext, False),
            ("excerpt", excerpt, False),
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
            ("includeArchivedSpaces", include_archived_spaces, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SearchResult2 | None:
    return cast("SearchResult2 | None", _read(response, _RESULTS, _models))
