"""GET /rest/api/3/filter/my. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.filter_ import Filter

_RESULTS: Final[dict[str, str]] = {
    "200": "list[Filter]",
}


def request(
    *,
    expand: str | Unset = UNSET,
    include_favourites: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/filter/my",
        query=_query(
            ("expand", expand, False),
            ("includeFavourites", include_favourites, False),
        ),
    )


def parse(response: Response) -> list[Filter] | None:
    return cast("list[Filter] | None", _read(response, _RESULTS, _models))
