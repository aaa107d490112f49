"""GET /wiki/rest/api/content/search. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_array import ContentArray

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentArray",
}


def request(
    *,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content/search",
        query=_query(
            ("cql", cql, False),
            ("cqlcontext", cqlcontext, False),
            ("expand", expand, True),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> ContentArray | None:
    return cast("ContentArray | None", _read(response, _RESULTS, _models))
