"""POST /rest/api/content/{id}/child/attachment/{attachmentId}/data. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    headers as _headers,
    multipart_body as _multipart_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.content import Content
    from atlassian_clients.confluence_data_center.models.mock_attachment_request import MockAttachmentRequest

_RESULTS: Final[dict[str, str]] = {
    "200": "Content",
}


def request(
    id: str,
    attachment_id: str,
    *,
    body: MockAttachmentRequest | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/content/{_segment('id', id)}/child/attachment/{_segment('attachmentId', attachment_id)}/data",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> Content | None:
    return cast("Content | None", _read(response, _RESULTS, _models))
