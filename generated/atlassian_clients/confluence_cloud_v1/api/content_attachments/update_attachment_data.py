"""POST /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    headers as _headers,
    multipart_body as _multipart_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content import Content
    from atlassian_clients.confluence_cloud_v1.models.create_or_update_attachments_body import (
        CreateOrUpdateAttachmentsBody,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "Content",
}


def request(
    id: str,
    attachment_id: str,
    *,
    body: CreateOrUpdateAttachmentsBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/content/{_segment('id', id)}/child/attachment/{_segment('attachmentId', attachment_id)}/data",
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> Content | None:
    return cast("Content | None", _read(response, _RESULTS, _models))
