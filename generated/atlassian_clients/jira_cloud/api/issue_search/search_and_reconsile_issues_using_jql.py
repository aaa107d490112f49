"""GET /rest/api/3/search/jql. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.search_and_reconcile_results import SearchAndReconcileResults

_RESULTS: Final[dict[str, str]] = {
    "200": "SearchAndReconcileResults",
}


def request(
    *,
    jql: str | Unset = UNSET,
    next_page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
    expand: str | Unset = UNSET,
    properties: list[str] | Unset = UNSET,
    fields_by_keys: bool | Unset = UNSET,
    fail_fast: bool | Unset = UNSET,
    reconcile_issues: list[int] | Unset = UNSET,
    include_archived_projects: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/search/jql",
        query=_query(
            ("jql", jql, False),
            ("nextPageToken", next_page_token, False),
            ("maxResults", max_results, False),
            ("fields", fields, False),
            ("expand", expand, False),
            ("properties", properties, False),
            ("fieldsByKeys", fields_by_keys, False),
            ("failFast", fail_fast, False),
            ("reconcileIssues", reconcile_issues, False),
            ("includeArchivedProjects", include_archived_projects, False),
        ),
    )


def parse(response: Response) -> SearchAndReconcileResults | None:
    return cast("SearchAndReconcileResults | None", _read(response, _RESULTS, _models))
