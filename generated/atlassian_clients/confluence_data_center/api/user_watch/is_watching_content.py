"""GET /rest/api/user/watch/content/{contentId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    content_id: str,
    *,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/user/watch/content/{_segment('contentId', content_id)}",
        query=_query(
            ("key", key, False),
            ("username", username, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
