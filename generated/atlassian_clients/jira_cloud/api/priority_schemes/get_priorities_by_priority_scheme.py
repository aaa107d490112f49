"""GET /rest/api/3/priorityscheme/{schemeId}/priorities. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_priority_with_sequence import PageBeanPriorityWithSequence

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanPriorityWithSequence",
}


def request(
    scheme_id: str,
    *,
    start_at: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/priorityscheme/{_segment('schemeId', scheme_id)}/priorities",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBeanPriorityWithSequence | None:
    return cast("PageBeanPriorityWithSequence | None", _read(response, _RESULTS, _models))
