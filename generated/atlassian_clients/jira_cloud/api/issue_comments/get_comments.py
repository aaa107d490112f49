"""GET /rest/api/3/issue/{issueIdOrKey}/comment. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_comments_order_by import GetCommentsOrderBy
    from atlassian_clients.jira_cloud.models.page_of_comments import PageOfComments

_RESULTS: Final[dict[str, str]] = {
    "200": "PageOfComments",
}


def request(
    issue_id_or_key: str,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    order_by: GetCommentsOrderBy | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/comment",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("orderBy", order_by, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PageOfComments | None:
    return cast("PageOfComments | None", _read(response, _RESULTS, _models))
