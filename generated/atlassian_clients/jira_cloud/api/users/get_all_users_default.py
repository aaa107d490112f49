"""GET /rest/api/3/users. Made by `make generate`."""

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
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/users",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> list[User] | None:
    return cast("list[User] | None", _read(response, _RESULTS, _models))
