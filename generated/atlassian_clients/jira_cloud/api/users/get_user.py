"""GET /rest/api/3/user. Made by `make generate`."""

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
    "200": "User",
}


def request(
    *,
    account_id: str | Unset = UNSET,
    username: str | Unset = UNSET,
    key: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/user",
        query=_query(
            ("accountId", account_id, False),
            ("username", username, False),
            ("key", key, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> User | None:
    return cast("User | None", _read(response, _RESULTS, _models))
