"""GET /labels/{id}/pages. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_custom_content_by_type_in_blog_post_sort import (
        GetCustomContentByTypeInBlogPostSort,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_label_pages_result import GetLabelPagesResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetLabelPagesResult",
}


def request(
    id: int,
    *,
    space_id: list[int] | Unset = UNSET,
    body_format: GetAttachmentCommentsBodyFormat | Unset = UNSET,
    sort: GetCustomContentByTypeInBlogPostSort | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/labels/{_segment('id', id)}/pages",
        query=_query(
            ("space-id", space_id, False),
            ("body-format", body_format, False),
            ("sort", sort, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetLabelPagesResult | None:
    return cast("GetLabelPagesResult | None", _read(response, _RESULTS, _models))
