"""GET /rest/api/3/user/groups. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.group_name import GroupName

_RESULTS: Final[dict[str, str]] = {
    "200": "list[GroupName]",
}


def request(
    *,
    account_id: str,
    username: str | Unset = UNSET,
    key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/user/groups",
        query=_query(
            ("accountId", account_id, False),
            ("username", username, False),
            ("key", key, False),
        ),
    )


def parse(response: Response) -> list[GroupName] | None:
    return cast("list[GroupName] | None", _read(response, _RESULTS, _models))
