"""PUT /rest/api/content/{id}/property/{key}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body,
    query,
    read,
    segment,
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
    body: JsonContentProperty | Json | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/content/{segment('id', id)}/property/{segment('key', key)}",
        query=query(
            ("expand", expand, False),
        ),
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> JsonContentProperty | None:
    return cast("JsonContentProperty | None", read(response, _RESULTS, _models))
