"""GET /api/2/group/member. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.user_json_bean import UserJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "UserJsonBean",
}


def request(
    *,
    include_inactive_users: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    groupname: str,
    start_at: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/group/member",
        query=_query(
            ("includeInactiveUsers", include_inactive_users, False),
            ("maxResults", max_results, False),
            ("groupname", groupname, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> UserJsonBean | None:
    return cast("UserJsonBean | None", _read(response, _RESULTS, _models))
