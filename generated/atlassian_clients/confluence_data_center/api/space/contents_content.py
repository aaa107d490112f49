"""GET /rest/api/space/{spaceKey}/content. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
    from atlassian_clients.confluence_data_center.models.get_content_result import GetContentResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetContentResult",
}


def request(
    space_key: str,
    *,
    depth: str | Unset = UNSET,
    expand: str | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/content",
        query=_query(
            ("depth", depth, False),
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetContentResult | None:
    return cast("GetContentResult | None", _read(response, _RESULTS, _models))
