"""GET /wiki/rest/api/settings/theme. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.theme_array import ThemeArray

_RESULTS: Final[dict[str, str]] = {
    "200": "ThemeArray",
}


def request(
    *,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/settings/theme",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> ThemeArray | None:
    return cast("ThemeArray | None", _read(response, _RESULTS, _models))
