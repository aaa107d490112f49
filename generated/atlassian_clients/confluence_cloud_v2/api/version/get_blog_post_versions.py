"""GET /blogposts/{id}/versions. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_versions_sort import GetAttachmentVersionsSort
    from atlassian_clients.confluence_cloud_v2.models.get_blog_post_versions_result import GetBlogPostVersionsResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetBlogPostVersionsResult",
}


def request(
    id: int,
    *,
    body_format: GetAttachmentCommentsBodyFormat | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: GetAttachmentVersionsSort | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/blogposts/{_segment('id', id)}/versions",
        query=_query(
            ("body-format", body_format, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
            ("sort", sort, False),
        ),
    )


def parse(response: Response) -> GetBlogPostVersionsResult | None:
    return cast("GetBlogPostVersionsResult | None", _read(response, _RESULTS, _models))
