"""POST /rest/api/content/{id}/property/{key}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.confluence_data_center.models.json_content_property import JsonContentProperty

_RESULTS: Final[dict[str, str]] = {}


def request(
    id: str,
    key: str,
    *,
    body: JsonContentProperty | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/content/{_segment('id', id)}/property/{_segment('key', key)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
