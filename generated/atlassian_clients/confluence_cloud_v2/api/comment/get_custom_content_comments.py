"""GET /custom-content/{id}/footer-comments. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_comments_body_format import (
        GetAttachmentCommentsBodyFormat,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_attachments_sort import GetAttachmentsSort
    from atlassian_clients.confluence_cloud_v2.models.get_custom_content_comments_result import (
        GetCustomContentCommentsResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetCustomContentCommentsResult",
}


def request(
    id: int,
    *,
    body_format: GetAttachmentCommentsBodyFormat | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: GetAttachmentsSort | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/custom-content/{_segment('id', id)}/footer-comments",
        query=_query(
            ("body-format", body_format, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
            ("sort", sort, False),
        ),
    )


def parse(response: Response) -> GetCustomContentCommentsResult | None:
    return cast("GetCustomContentCommentsResult | None", _read(response, _RESULTS, _models))
