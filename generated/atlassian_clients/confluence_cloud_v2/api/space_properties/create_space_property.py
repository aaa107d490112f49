"""POST /spaces/{space-id}/properties. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.space_property import SpaceProperty
    from atlassian_clients.confluence_cloud_v2.models.space_property_create_request import SpacePropertyCreateRequest

_RESULTS: Final[dict[str, str]] = {
    "201": "SpaceProperty",
}


def request(
    space_id: int,
    *,
    body: SpacePropertyCreateRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/spaces/{_segment('space-id', space_id)}/properties",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SpaceProperty | None:
    return cast("SpaceProperty | None", _read(response, _RESULTS, _models))
