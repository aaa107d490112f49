"""GET /rest/api/3/user/bulk. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_user import PageBeanUser

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanUser",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    username: list[str] | Unset = UNSET,
    key: list[str] | Unset = UNSET,
    account_id: list[str],
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/user/bulk",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("username", username, False),
            ("key", key, False),
            ("accountId", account_id, False),
        ),
    )


def parse(response: Response) -> PageBeanUser | None:
    return cast("PageBeanUser | None", _read(response, _RESULTS, _models))
