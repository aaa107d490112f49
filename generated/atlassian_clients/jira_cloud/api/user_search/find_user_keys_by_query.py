"""GET /rest/api/3/user/search/query/key. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_user_key import PageBeanUserKey

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanUserKey",
}


def request(
    *,
    query: str,
    start_at: int | Unset = UNSET,
    max_result: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/user/search/query/key",
        query=_query(
            ("query", query, False),
            ("startAt", start_at, False),
            ("maxResult", max_result, False),
        ),
    )


def parse(response: Response) -> PageBeanUserKey | None:
    return cast("PageBeanUserKey | None", _read(response, _RESULTS, _models))
