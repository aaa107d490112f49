"""POST /rest/api/contentbody/convert/{to}. Made by `make generate`."""

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
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.content_body import ContentBody

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentBody",
}


def request(
    to: str,
    *,
    body: ContentBody | Json | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/contentbody/convert/{_segment('to', to)}",
        query=_query(
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ContentBody | None:
    return cast("ContentBody | None", _read(response, _RESULTS, _models))
