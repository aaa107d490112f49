"""GET /rest/api/user/watch/space/{spaceKey}. Made by `make generate`."""

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
    space_key: str,
    *,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    content_type: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/user/watch/space/{_segment('spaceKey', space_key)}",
        query=_query(
            ("key", key, False),
            ("username", username, False),
            ("contentType", content_type, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
