"""PUT /blogposts/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.create_blog_post_result import CreateBlogPostResult
    from atlassian_clients.confluence_cloud_v2.models.update_blog_post_body import UpdateBlogPostBody

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateBlogPostResult",
}


def request(
    id: int,
    *,
    body: UpdateBlogPostBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/api/v2/blogposts/{_segment('id', id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateBlogPostResult | None:
    return cast("CreateBlogPostResult | None", _read(response, _RESULTS, _models))
