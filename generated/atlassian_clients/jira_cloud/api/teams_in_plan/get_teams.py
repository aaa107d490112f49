"""GET /rest/api/3/plans/plan/{planId}/team. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_with_cursor_get_team_response_for_page import (
        PageWithCursorGetTeamResponseForPage,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageWithCursorGetTeamResponseForPage",
}


def request(
    plan_id: int,
    *,
    cursor: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/plans/plan/{_segment('planId', plan_id)}/team",
        query=_query(
            ("cursor", cursor, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageWithCursorGetTeamResponseForPage | None:
    return cast("PageWithCursorGetTeamResponseForPage | None", _read(response, _RESULTS, _models))
