"""POST /blogposts. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body,
    query,
    read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.create_blog_post_body import CreateBlogPostBody
    from atlassian_clients.confluence_cloud_v2.models.create_blog_post_result import CreateBlogPostResult

_RESULTS: Final[dict[str, str]] = {
    "200": "CreateBlogPostResult",
}


def request(
    *,
    body: CreateBlogPostBody | Json,
    private: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/blogposts",
        query=query(
            ("private", private, False),
        ),
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> CreateBlogPostResult | None:
    return cast("CreateBlogPostResult | None", read(response, _RESULTS, _models))
