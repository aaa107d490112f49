"""GET /api/2/notificationscheme. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.page_bean import PageBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBean",
}


def request(
    *,
    expand: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    start_at: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/notificationscheme",
        query=_query(
            ("expand", expand, False),
            ("maxResults", max_results, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> PageBean | None:
    return cast("PageBean | None", _read(response, _RESULTS, _models))
