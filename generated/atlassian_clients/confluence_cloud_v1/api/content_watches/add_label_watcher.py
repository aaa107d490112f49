"""POST /wiki/rest/api/user/watch/label/{labelName}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    headers as _headers,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    label_name: str,
    *,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    account_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/user/watch/label/{_segment('labelName', label_name)}",
        query=_query(
            ("key", key, False),
            ("username", username, False),
            ("accountId", account_id, False),
        ),
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
