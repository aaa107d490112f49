"""PUT /wiki/rest/api/space/{spaceKey}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.space import Space
    from atlassian_clients.confluence_cloud_v1.models.space_update import SpaceUpdate

_RESULTS: Final[dict[str, str]] = {
    "200": "Space",
}


def request(
    space_key: str,
    *,
    body: SpaceUpdate | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/rest/api/space/{_segment('spaceKey', space_key)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Space | None:
    return cast("Space | None", _read(response, _RESULTS, _models))
