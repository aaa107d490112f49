"""GET /pages/{id}/custom-content. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_custom_content_by_type_in_blog_post_body_format import (
        GetCustomContentByTypeInBlogPostBodyFormat,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_custom_content_by_type_in_blog_post_result import (
        GetCustomContentByTypeInBlogPostResult,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_custom_content_by_type_in_blog_post_sort import (
        GetCustomContentByTypeInBlogPostSort,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetCustomContentByTypeInBlogPostResult",
}


def request(
    id: int,
    *,
    type_: str,
    sort: GetCustomContentByTypeInBlogPostSort | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    body_format: GetCustomContentByTypeInBlogPostBodyFormat | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/pages/{_segment('id', id)}/custom-content",
        query=_query(
            ("type", type_, False),
            ("sort", sort, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
            ("body-format", body_format, False),
        ),
    )


def parse(response: Response) -> GetCustomContentByTypeInBlogPostResult | None:
    return cast("GetCustomContentByTypeInBlogPostResult | None", _read(response, _RESULTS, _models))
