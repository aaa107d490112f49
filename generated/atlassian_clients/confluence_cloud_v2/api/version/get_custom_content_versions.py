"""GET /custom-content/{custom-content-id}/versions. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_attachment_versions_sort import GetAttachmentVersionsSort
    from atlassian_clients.confluence_cloud_v2.models.get_custom_content_by_type_in_blog_post_body_format import (
        GetCustomContentByTypeInBlogPostBodyFormat,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_custom_content_versions_result import (
        GetCustomContentVersionsResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetCustomContentVersionsResult",
}


def request(
    custom_content_id: int,
    *,
    body_format: GetCustomContentByTypeInBlogPostBodyFormat | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: GetAttachmentVersionsSort | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/custom-content/{_segment('custom-content-id', custom_content_id)}/versions",
        query=_query(
            ("body-format", body_format, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
            ("sort", sort, False),
        ),
    )


def parse(response: Response) -> GetCustomContentVersionsResult | None:
    return cast("GetCustomContentVersionsResult | None", _read(response, _RESULTS, _models))
