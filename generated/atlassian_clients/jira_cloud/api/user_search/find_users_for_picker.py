"""GET /rest/api/3/user/picker. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.found_users import FoundUsers

_RESULTS: Final[dict[str, str]] = {
    "200": "FoundUsers",
}


def request(
    *,
    query: str,
    max_results: int | Unset = UNSET,
    show_avatar: bool | Unset = UNSET,
    exclude: list[str] | Unset = UNSET,
    exclude_account_ids: list[str] | Unset = UNSET,
    avatar_size: str | Unset = UNSET,
    exclude_connect_users: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/user/picker",
        query=_query(
            ("query", query, False),
            ("maxResults", max_results, False),
            ("showAvatar", show_avatar, False),
            ("exclude", exclude, False),
            ("excludeAccountIds", exclude_account_ids, False),
            ("avatarSize", avatar_size, False),
            ("excludeConnectUsers", exclude_connect_users, False),
        ),
    )


def parse(response: Response) -> FoundUsers | None:
    return cast("FoundUsers | None", _read(response, _RESULTS, _models))
