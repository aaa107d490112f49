"""POST /rest/api/content/{id}/child/attachment. Made by `make generate`."""

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
    query as _query,
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
    *,
    body: MockAttachmentRequest | Json | Unset = UNSET,
    status: str | Unset = UNSET,
    allow_duplicated: bool | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/content/{_segment('id', id)}/child/attachment",
        query=_query(
            ("status", status, False),
            ("allowDuplicated", allow_duplicated, False),
            ("expand", expand, False),
        ),
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> Content | None:
    return cast("Content | None", _read(response, _RESULTS, _models))
