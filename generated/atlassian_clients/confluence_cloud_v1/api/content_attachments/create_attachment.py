"""POST /wiki/rest/api/content/{id}/child/attachment. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
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
    from atlassian_clients.confluence_cloud_v1.models.content_array import ContentArray
    from atlassian_clients.confluence_cloud_v1.models.create_or_update_attachments_body import (
        CreateOrUpdateAttachmentsBody,
    )
    from atlassian_clients.confluence_cloud_v1.models.create_or_update_attachments_status import (
        CreateOrUpdateAttachmentsStatus,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentArray",
}


def request(
    id: str,
    *,
    body: CreateOrUpdateAttachmentsBody | Json,
    status: CreateOrUpdateAttachmentsStatus | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/content/{_segment('id', id)}/child/attachment",
        query=_query(
            ("status", status, False),
        ),
        headers=_headers(
            ("X-Atlassian-Token", "no-check"),
        ),
        body=_multipart_body(body),
    )


def parse(response: Response) -> ContentArray | None:
    return cast("ContentArray | None", _read(response, _RESULTS, _models))
