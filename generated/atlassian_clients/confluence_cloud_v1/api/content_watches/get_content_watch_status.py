"""GET /wiki/rest/api/user/watch/content/{contentId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.user_watch import UserWatch

_RESULTS: Final[dict[str, str]] = {
    "200": "UserWatch",
}


def request(
    content_id: str,
    *,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/user/watch/content/{_segment('contentId', content_id)}",
        query=_query(
            ("key", key, False),
            ("username", username, False),
            ("accountId", account_id, False),
        ),
    )


def parse(response: Response) -> UserWatch | None:
    return cast("UserWatch | None", _read(response, _RESULTS, _models))
