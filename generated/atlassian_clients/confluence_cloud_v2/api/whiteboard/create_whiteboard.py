"""POST /whiteboards. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.create_whiteboard_body import CreateWhiteboardBody
    from atlassian_clients.confluence_cloud_v2.models.create_whiteboard_result import CreateWhiteboardResult

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateWhiteboardResult",
}


def request(
    *,
    body: CreateWhiteboardBody | Json,
    private: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/whiteboards",
        query=_query(
            ("private", private, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateWhiteboardResult | None:
    return cast("CreateWhiteboardResult | None", _read(response, _RESULTS, _models))
