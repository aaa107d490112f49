"""DELETE /wiki/rest/api/content/{id}/restriction. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.content_restriction_array import ContentRestrictionArray
    from atlassian_clients.confluence_cloud_v1.models.get_restrictions_expand_item import GetRestrictionsExpandItem

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentRestrictionArray",
}


def request(
    id: str,
    *,
    expand: list[GetRestrictionsExpandItem] | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/wiki/rest/api/content/{_segment('id', id)}/restriction",
        query=_query(
            ("expand", expand, True),
        ),
    )


def parse(response: Response) -> ContentRestrictionArray | None:
    return cast("ContentRestrictionArray | None", _read(response, _RESULTS, _models))
