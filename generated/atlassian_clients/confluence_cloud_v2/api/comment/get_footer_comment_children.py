"""GET /footer-comments/{id}/children. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_footer_comment_children_result import (
        GetFooterCommentChildrenResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetFooterCommentChildrenResult",
}


def request(
    id: int,
    *,
    body_format: GetAttachmentCommentsBodyFormat | Unset = UNSET,
    sort: GetAttachmentsSort | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/footer-comments/{_segment('id', id)}/children",
        query=_query(
            ("body-format", body_format, False),
            ("sort", sort, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetFooterCommentChildrenResult | None:
    return cast("GetFooterCommentChildrenResult | None", _read(response, _RESULTS, _models))
