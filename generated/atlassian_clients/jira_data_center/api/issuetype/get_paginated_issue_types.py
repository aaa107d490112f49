"""GET /api/2/issuetype/page. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    headers as _headers,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_type_json_bean import IssueTypeJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueTypeJsonBean",
}


def request(
    *,
    max_results: int | Unset = UNSET,
    query: str | Unset = UNSET,
    project_ids: list[int] | Unset = UNSET,
    start_at: int | Unset = UNSET,
    x_requested_with: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issuetype/page",
        query=_query(
            ("maxResults", max_results, False),
            ("query", query, False),
            ("projectIds", project_ids, False),
            ("startAt", start_at, False),
        ),
        headers=_headers(
            ("X-Requested-With", x_requested_with),
        ),
    )


def parse(response: Response) -> IssueTypeJsonBean | None:
    return cast("IssueTypeJsonBean | None", _read(response, _RESULTS, _models))
