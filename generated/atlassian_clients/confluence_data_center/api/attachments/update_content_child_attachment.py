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
    json_body,
    read,
    segment,
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
        f"/rest/api/content/{segment('id', id)}/child/attachment/{segment('attachmentId', attachment_id)}",
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> Content | None:
    return cast("Content | None", read(response, _RESULTS, _models))
