"""GET /inline-comments/{comment-id}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_inline_comment_result import CreateInlineCommentResult
    from atlassian_clients.confluence_cloud_v2.models.get_blog_post_by_id_body_format import GetBlogPostByIdBodyFormat

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateInlineCommentResult",
}


def request(
    comment_id: int,
    *,
    body_format: GetBlogPostByIdBodyFormat | Unset = UNSET,
    version: int | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/inline-comments/{_segment('comment-id', comment_id)}",
        query=_query(
            ("body-format", body_format, False),
            ("version", version, False),
            ("include-properties", include_properties, False),
            ("include-operations", include_operations, False),
            ("include-likes", include_likes, False),
            ("include-versions", include_versions, False),
            ("include-version", include_version, False),
        ),
    )


def parse(response: Response) -> CreateInlineCommentResult | None:
    return cast("CreateInlineCommentResult | None", _read(response, _RESULTS, _models))
