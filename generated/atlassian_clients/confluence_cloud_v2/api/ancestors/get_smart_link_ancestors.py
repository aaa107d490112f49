"""GET /embeds/{id}/ancestors. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_database_ancestors_result import GetDatabaseAncestorsResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetDatabaseAncestorsResult",
}


def request(
    id: int,
    *,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/embeds/{_segment('id', id)}/ancestors",
        query=_query(
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetDatabaseAncestorsResult | None:
    return cast("GetDatabaseAncestorsResult | None", _read(response, _RESULTS, _models))
