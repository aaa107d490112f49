"""GET /rest/api/3/user/viewissue/search. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.user import User

_RESULTS: Final[dict[str, str]] = {
    "200": "list[User]",
}


def request(
    *,
    query: str | Unset = UNSET,
    username: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
    issue_key: str | Unset = UNSET,
    project_key: str | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/user/viewissue/search",
        query=_query(
            ("query", query, False),
            ("username", username, False),
            ("accountId", account_id, False),
            ("issueKey", issue_key, False),
            ("projectKey", project_key, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> list[User] | None:
    return cast("list[User] | None", _read(response, _RESULTS, _models))
