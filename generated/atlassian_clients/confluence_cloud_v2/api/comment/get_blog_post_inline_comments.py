"""GET /blogposts/{id}/inline-comments. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_blog_post_by_id_status_item import GetBlogPostByIdStatusItem
    from atlassian_clients.confluence_cloud_v2.models.get_blog_post_inline_comments_resolution_status_item import (
        GetBlogPostInlineCommentsResolutionStatusItem,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_blog_post_inline_comments_result import (
        GetBlogPostInlineCommentsResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetBlogPostInlineCommentsResult",
}


def request(
    id: int,
    *,
    body_format: GetAttachmentCommentsBodyFormat | Unset = UNSET,
    status: list[GetBlogPostByIdStatusItem] | Unset = UNSET,
    resolution_status: list[GetBlogPostInlineCommentsResolutionStatusItem] | Unset = UNSET,
    sort: GetAttachmentsSort | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/blogposts/{_segment('id', id)}/inline-comments",
        query=_query(
            ("body-format", body_format, False),
            ("status", status, False),
            ("resolution-status", resolution_status, False),
            ("sort", sort, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetBlogPostInlineCommentsResult | None:
    return cast("GetBlogPostInlineCommentsResult | None", _read(response, _RESULTS, _models))
