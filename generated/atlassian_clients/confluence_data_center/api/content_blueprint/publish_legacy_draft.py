"""POST /rest/api/content/blueprint/instance/{draftId}. Made by `make generate`."""

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
    from atlassian_clients.confluence_data_center.models.content import Content

_RESULTS: Final[dict[str, str]] = {
    "200": "Content",
}


def request(
    draft_id: str,
    *,
    body: Content | Json | Unset = UNSET,
    status: str | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/content/blueprint/instance/{_segment('draftId', draft_id)}",
        query=_query(
            ("status", status, False),
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Content | None:
    return cast("Content | None", _read(response, _RESULTS, _models))
