"""POST /rest/api/space/{spaceKey}/property. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
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
    *,
    body: JsonSpaceProperty | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/space/{_segment('spaceKey', space_key)}/property",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> JsonSpaceProperty | None:
    return cast("JsonSpaceProperty | None", _read(response, _RESULTS, _models))
