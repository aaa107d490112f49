"""POST /wiki/rest/api/space/{spaceKey}/permission. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.space_permission_request import SpacePermissionRequest
    from atlassian_clients.confluence_cloud_v1.models.space_permission_v2 import SpacePermissionV2

_RESULTS: Final[dict[str, str]] = {
    "200": "SpacePermissionV2",
}


def request(
    space_key: str,
    *,
    body: SpacePermissionRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}/permission",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SpacePermissionV2 | None:
    return cast("SpacePermissionV2 | None", _read(response, _RESULTS, _models))
