"""GET /pages/{id}/likes/count. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_blog_post_like_count_result import GetBlogPostLikeCountResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetBlogPostLikeCountResult",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/pages/{_segment('id', id)}/likes/count",
    )


def parse(response: Response) -> GetBlogPostLikeCountResult | None:
    return cast("GetBlogPostLikeCountResult | None", _read(response, _RESULTS, _models))
