"""GET /api/2/issue/{issueIdOrKey}/comment. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.comments_with_pagination_json_bean import (
        CommentsWithPaginationJsonBean,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "CommentsWithPaginationJsonBean",
}


def request(
    issue_id_or_key: str,
    *,
    expand: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    start_at: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issue/{_segment('issueIdOrKey', issue_id_or_key)}/comment",
        query=_query(
            ("expand", expand, False),
            ("maxResults", max_results, False),
            ("orderBy", order_by, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> CommentsWithPaginationJsonBean | None:
    return cast("CommentsWithPaginationJsonBean | None", _read(response, _RESULTS, _models))
