"""GET /rest/api/space/{spaceKey}/property/{key}. Made by `make generate`."""

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
    from atlassian_clients.confluence_data_center.models.json_space_property import JsonSpaceProperty

_RESULTS: Final[dict[str, str]] = {
    "200": "JsonSpaceProperty",
}


def request(
    space_key: str,
    key: str,
    *,
    expand: str | Unset = UNSET,
    start: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/property/{_segment('key', key)}",
        query=_query(
            ("expand", expand, False),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> JsonSpaceProperty | None:
    return cast("JsonSpaceProperty | None", _read(response, _RESULTS, _models))
