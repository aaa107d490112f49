"""GET /whiteboards/{id}/descendants. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
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
    from atlassian_clients.confluence_cloud_v2.models.get_database_descendants_result import (
        GetDatabaseDescendantsResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetDatabaseDescendantsResult",
}


def request(
    id: int,
    *,
    limit: int | Unset = UNSET,
    depth: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/whiteboards/{_segment('id', id)}/descendants",
        query=_query(
            ("limit", limit, False),
            ("depth", depth, False),
            ("cursor", cursor, False),
        ),
    )


def parse(response: Response) -> GetDatabaseDescendantsResult | None:
    return cast("GetDatabaseDescendantsResult | None", _read(response, _RESULTS, _models))
