"""POST /wiki/rest/api/content/{id}/restriction. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_restriction_add_or_update_array_option_1 import (
        ContentRestrictionAddOrUpdateArrayOption1,
    )
    from atlassian_clients.confluence_cloud_v1.models.content_restriction_array import ContentRestrictionArray
    from atlassian_clients.confluence_cloud_v1.models.content_restriction_update import ContentRestrictionUpdate
    from atlassian_clients.confluence_cloud_v1.models.get_restrictions_expand_item import GetRestrictionsExpandItem

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentRestrictionArray",
}


def request(
    id: str,
    *,
    body: ContentRestrictionAddOrUpdateArrayOption1 | list[ContentRestrictionUpdate] | Json,
    expand: list[GetRestrictionsExpandItem] | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/content/{_segment('id', id)}/restriction",
        query=_query(
            ("expand", expand, True),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ContentRestrictionArray | None:
    return cast("ContentRestrictionArray | None", _read(response, _RESULTS, _models))
