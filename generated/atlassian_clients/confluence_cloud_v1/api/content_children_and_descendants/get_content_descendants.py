"""GET /wiki/rest/api/content/{id}/descendant (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
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
    from atlassian_clients.confluence_cloud_v1.models.content_children import ContentChildren
    from atlassian_clients.confluence_cloud_v1.models.get_content_descendants_expand_item import (
        GetContentDescendantsExpandItem,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentChildren",
}


def request(
    id: str,
    *,
    expand: list[GetContentDescendantsExpandItem] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content/{_segment('id', id)}/descendant",
        query=_query(
            ("expand", expand, True),
        ),
    )


def parse(response: Response) -> ContentChildren | None:
    return cast("ContentChildren | None", _read(response, _RESULTS, _models))
