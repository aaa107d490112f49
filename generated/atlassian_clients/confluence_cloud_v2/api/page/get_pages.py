"""GET /pages. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_custom_content_by_type_in_blog_post_sort import (
        GetCustomContentByTypeInBlogPostSort,
    )
    from atlassian_clients.confluence_cloud_v2.models.get_label_pages_result import GetLabelPagesResult
    from atlassian_clients.confluence_cloud_v2.models.get_pages_status_item import GetPagesStatusItem
    from atlassian_clients.confluence_cloud_v2.models.get_pages_subtype import GetPagesSubtype

_RESULTS: Final[dict[str, str]] = {
    "200": "GetLabelPagesResult",
}


def request(
    *,
    id: list[int] | Unset = UNSET,
    space_id: list[int] | Unset = UNSET,
    sort: GetCustomContentByTypeInBlogPostSort | Unset = UNSET,
    status: list[GetPagesStatusItem] | Unset = UNSET,
    title: str | Unset = UNSET,
    body_format: GetAttachmentCommentsBodyFormat | Unset = UNSET,
    subtype: GetPagesSubtype | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/pages",
        query=_query(
            ("id", id, False),
            ("space-id", space_id, False),
            ("sort", sort, False),
            ("status", status, False),
            ("title", title, False),
            ("body-format", body_format, False),
            ("subtype", subtype, False),
            ("cursor", cursor, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> GetLabelPagesResult | None:
    return cast("GetLabelPagesResult | None", _read(response, _RESULTS, _models))
