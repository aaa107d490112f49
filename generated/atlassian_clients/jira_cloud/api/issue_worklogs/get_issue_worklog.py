"""GET /rest/api/3/issue/{issueIdOrKey}/worklog. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_of_worklogs import PageOfWorklogs

_RESULTS: Final[dict[str, str]] = {
    "200": "PageOfWorklogs",
}


def request(
    issue_id_or_key: str,
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    started_after: int | Unset = UNSET,
    started_before: int | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/worklog",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("startedAfter", started_after, False),
            ("startedBefore", started_before, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PageOfWorklogs | None:
    return cast("PageOfWorklogs | None", _read(response, _RESULTS, _models))
