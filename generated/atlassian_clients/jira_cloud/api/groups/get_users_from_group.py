"""GET /rest/api/3/group/member. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.page_bean_user_details import PageBeanUserDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanUserDetails",
}


def request(
    *,
    groupname: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    include_inactive_users: bool | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/group/member",
        query=_query(
            ("groupname", groupname, False),
            ("groupId", group_id, False),
            ("includeInactiveUsers", include_inactive_users, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBeanUserDetails | None:
    return cast("PageBeanUserDetails | None", _read(response, _RESULTS, _models))
