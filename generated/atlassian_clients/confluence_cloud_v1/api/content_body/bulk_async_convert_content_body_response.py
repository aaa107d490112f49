"""GET /wiki/rest/api/contentbody/convert/async/bulk/tasks. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.async_content_body import AsyncContentBody

_RESULTS: Final[dict[str, str]] = {
    "200": "list[AsyncContentBody]",
}


def request(
    *,
    ids: list[str],
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/contentbody/convert/async/bulk/tasks",
        query=_query(
            ("ids", ids, False),
        ),
    )


def parse(response: Response) -> list[AsyncContentBody] | None:
    return cast("list[AsyncContentBody] | None", _read(response, _RESULTS, _models))
