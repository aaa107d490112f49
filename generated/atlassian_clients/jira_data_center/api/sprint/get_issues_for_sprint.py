"""GET /agile/1.0/sprint/{sprintId}/issue. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.search_results_bean import SearchResultsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "SearchResultsBean",
}


def request(
    sprint_id: int,
    *,
    expand: str | Unset = UNSET,
    jql: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    validate_query: bool | Unset = UNSET,
    fields: list[str] | Unset = UNSET,
    start_at: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/sprint/{_segment('sprintId', sprint_id)}/issue",
        query=_query(
            ("expand", expand, False),
            ("jql", jql, False),
            ("maxResults", max_results, False),
            ("validateQuery", validate_query, False),
            ("fields", fields, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> SearchResultsBean | None:
    return cast("SearchResultsBean | None", _read(response, _RESULTS, _models))
