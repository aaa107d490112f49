"""GET /rest/api/3/statuses/search. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_of_statuses import PageOfStatuses

_RESULTS: Final[dict[str, str]] = {
    "200": "PageOfStatuses",
}


def request(
    *,
    project_id: str | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    search_string: str | Unset = UNSET,
    status_category: str | Unset = UNSET,
    include_global_statuses: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/statuses/search",
        query=_query(
            ("projectId", project_id, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("searchString", search_string, False),
            ("statusCategory", status_category, False),
            ("includeGlobalStatuses", include_global_statuses, False),
        ),
    )


def parse(response: Response) -> PageOfStatuses | None:
    return cast("PageOfStatuses | None", _read(response, _RESULTS, _models))
