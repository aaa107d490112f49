"""GET /wiki/rest/api/content/{id}/descendant/{type} (deprecated). Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.content_array import ContentArray
    from atlassian_clients.confluence_cloud_v1.models.get_descendants_of_type_depth import GetDescendantsOfTypeDepth
    from atlassian_clients.confluence_cloud_v1.models.get_descendants_of_type_type import GetDescendantsOfTypeType

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentArray",
}


def request(
    id: str,
    type_: GetDescendantsOfTypeType,
    *,
    depth: GetDescendantsOfTypeDepth | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content/{_segment('id', id)}/descendant/{_segment('type', type_)}",
        query=_query(
            ("depth", depth, False),
            ("expand", expand, True),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> ContentArray | None:
    return cast("ContentArray | None", _read(response, _RESULTS, _models))
