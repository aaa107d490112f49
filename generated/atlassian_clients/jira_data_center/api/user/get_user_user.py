"""GET /api/2/user. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.user_bean import UserBean

_RESULTS: Final[dict[str, str]] = {
    "200": "UserBean",
}


def request(
    *,
    include_deleted: bool | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/user",
        query=_query(
            ("includeDeleted", include_deleted, False),
            ("key", key, False),
            ("username", username, False),
        ),
    )


def parse(response: Response) -> UserBean | None:
    return cast("UserBean | None", _read(response, _RESULTS, _models))
