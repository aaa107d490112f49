"""GET /rest/api/3/search (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.search_request_bean_validate_query import SearchRequestBeanValidateQuery
    from atlassian_clients.jira_cloud.models.search_results import SearchResults

_RESULTS: Final[dict[str, str]] = {
    "200": "SearchResults",
}


def request(
    *,
    jql: str | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    validate_query: SearchRequestBeanValidateQuery | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
    expand: str | Unset = UNSET,
    properties: list[str] | Unset = UNSET,
    fields_by_keys: bool | Unset = UNSET,
    fail_fast: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/search",
        query=_query(
            ("jql", jql, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("validateQuery", validate_query, False),
            ("fields", fields, False),
            ("expand", expand, False),
            ("properties", properties, False),
            ("fieldsByKeys", fields_by_keys, False),
            ("failFast", fail_fast, False),
        ),
    )


def parse(response: Response) -> SearchResults | None:
    return cast("SearchResults | None", _read(response, _RESULTS, _models))
