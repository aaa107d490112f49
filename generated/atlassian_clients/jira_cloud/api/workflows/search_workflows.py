"""GET /rest/api/3/workflows/search. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_search_response import WorkflowSearchResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowSearchResponse",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    expand: str | Unset = UNSET,
    query_string: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    scope: str | Unset = UNSET,
    is_active: bool | Unset = UNSET,
    project_id: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflows/search",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("expand", expand, False),
            ("queryString", query_string, False),
            ("orderBy", order_by, False),
            ("scope", scope, False),
            ("isActive", is_active, False),
            ("projectId", project_id, False),
        ),
    )


def parse(response: Response) -> WorkflowSearchResponse | None:
    return cast("WorkflowSearchResponse | None", _read(response, _RESULTS, _models))
