"""GET /rest/api/content/{id}/property/{key}. Made by `make generate`."""

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
    from atlassian_clients.confluence_data_center.models.json_content_property import JsonContentProperty

_RESULTS: Final[dict[str, str]] = {
    "200": "JsonContentProperty",
}


def request(
    id: str,
    key: str,
    *,
    expand: str | Unset = UNSET,
    limit: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/content/{_segment('id', id)}/property/{_segment('key', key)}",
        query=_query(
            ("expand", expand, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> JsonContentProperty | None:
    return cast("JsonContentProperty | None", _read(response, _RESULTS, _models))
