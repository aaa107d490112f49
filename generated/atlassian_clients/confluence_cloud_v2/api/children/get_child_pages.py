"""GET /pages/{id}/children (deprecated). Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_child_pages_result import GetChildPagesResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetChildPagesResult",
}


def request(
    id: int,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/pages/{_segment('id', id)}/children",
        query=_query(
            ("cursor", cursor, False),
            ("limit", limit, False),
            ("sort", sort, False),
        ),
    )


def parse(response: Response) -> GetChildPagesResult | None:
    return cast("GetChildPagesResult | None", _read(response, _RESULTS, _models))
