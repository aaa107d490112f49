"""GET /rest/api/3/plans/plan. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_with_cursor_get_plan_response_for_page import (
        PageWithCursorGetPlanResponseForPage,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageWithCursorGetPlanResponseForPage",
}


def request(
    *,
    include_trashed: bool | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/plans/plan",
        query=_query(
            ("includeTrashed", include_trashed, False),
            ("includeArchived", include_archived, False),
            ("cursor", cursor, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageWithCursorGetPlanResponseForPage | None:
    return cast("PageWithCursorGetPlanResponseForPage | None", _read(response, _RESULTS, _models))
