"""GET /wiki/rest/api/group/by-id. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.group import Group

_RESULTS: Final[dict[str, str]] = {
    "200": "Group",
}


def request(
    *,
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/group/by-id",
        query=_query(
            ("id", id, False),
        ),
    )


def parse(response: Response) -> Group | None:
    return cast("Group | None", _read(response, _RESULTS, _models))
