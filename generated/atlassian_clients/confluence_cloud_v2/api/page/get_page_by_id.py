"""GET /pages/{id}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.create_page_result import CreatePageResult
    from atlassian_clients.confluence_cloud_v2.models.get_blog_post_by_id_body_format import GetBlogPostByIdBodyFormat
    from atlassian_clients.confluence_cloud_v2.models.get_page_by_id_status_item import GetPageByIdStatusItem

_RESULTS: Final[dict[str, str]] = {
    "200": "CreatePageResult",
}


def request(
    id: int,
    *,
    body_format: GetBlogPostByIdBodyFormat | Unset = UNSET,
    get_draft: bool | Unset = UNSET,
    status: list[GetPageByIdStatusItem] | Unset = UNSET,
    version: int | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_favorited_by_current_user_status: bool | Unset = UNSET,
    include_webresources: bool | Unset = UNSET,
    include_collaborators: bool | Unset = UNSET,
    include_direct_children: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/pages/{_segment('id', id)}",
        query=_query(
            ("body-format", body_format, False),
            ("get-draft", get_draft, False),
            ("status", status, False),
            ("version", version, False),
            ("include-labels", include_labels, False),
            ("include-properties", include_properties, False),
            ("include-operations", include_operations, False),
            ("include-likes", include_likes, False),
            ("include-versions", include_versions, False),
            ("include-version", include_version, False),
            ("include-favorited-by-current-user-status", include_favorited_by_current_user_status, False),
            ("include-webresources", include_webresources, False),
            ("include-collaborators", include_collaborators, False),
            ("include-direct-children", include_direct_children, False),
        ),
    )


def parse(response: Response) -> CreatePageResult | None:
    return cast("CreatePageResult | None", _read(response, _RESULTS, _models))
