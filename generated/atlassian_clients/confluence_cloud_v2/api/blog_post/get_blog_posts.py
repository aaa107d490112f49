"""GET /blogposts. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_comments_body_format import (
        GetAttachmentCommentsBodyFormat,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_blog_posts_result import GetBlogPostsResult
    from atlassian_clients.confluence_cloud_v2.models.get_blog_posts_sort import GetBlogPostsSort
    from atlassian_clients.confluence_cloud_v2.models.get_blog_posts_status_item import GetBlogPostsStatusItem

_RESULTS: Final[dict[str, str]] = {
    "200": "GetBlogPostsResult",
}


def request(
    *,
    id: list[int] | Unset = UNSET,
    space_id: list[int] | Unset = UNSET,
    sort: GetBlogPostsSort | Unset = UNSET,
    status: list[GetBlogPostsStatusItem] | Unset = UNSET,
    title: str | Unset = UNSET,
    body_format: GetAttachmentCommentsBodyFormat | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/blogposts",
        query=_query(
            ("id", id, False),
            ("space-id", space_id, False),
            ("sort", sort, False),
            ("status", status, False),
            ("title", title, False),
            ("body-format", body_format, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetBlogPostsResult | None:
    return cast("GetBlogPostsResult | None", _read(response, _RESULTS, _models))
