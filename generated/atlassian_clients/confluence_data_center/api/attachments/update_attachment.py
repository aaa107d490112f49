"""PUT /rest/api/content/{id}/child/attachment/{attachmentId}. Made by `make generate`."""

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
    from atlassian_clients.confluence_data_center.models.content import Content

_RESULTS: Final[dict[str, str]] = {
    "200": "Content",
}


def request(
    id: str,
    attachment_id: str,
    *,
    body: Content | Json | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/content/{_segment('id', id)}/child/attachment/{_segment('attachmentId', attachment_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Content | None:
    return cast("Content | None", _read(response, _RESULTS, _models))
