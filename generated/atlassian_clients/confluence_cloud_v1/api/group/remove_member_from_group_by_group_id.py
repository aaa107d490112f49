"""DELETE /wiki/rest/api/group/userByGroupId. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    *,
    group_id: str,
    account_id: str,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/wiki/rest/api/group/userByGroupId",
        query=_query(
            ("groupId", group_id, False),
            ("accountId", account_id, False),
            ("key", key, False),
            ("username", username, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
