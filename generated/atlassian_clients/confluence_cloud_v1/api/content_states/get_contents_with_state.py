"""GET /wiki/rest/api/space/{spaceKey}/state/content. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.content_array import ContentArray

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentArray",
}


def request(
    space_key: str,
    *,
    state_id: int,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}/state/content",
        query=_query(
            ("state-id", state_id, False),
            ("expand", expand, True),
            ("limit", limit, False),
            ("start", start, False),
        ),
    )


def parse(response: Response) -> ContentArray | None:
    return cast("ContentArray | None", _read(response, _RESULTS, _models))
