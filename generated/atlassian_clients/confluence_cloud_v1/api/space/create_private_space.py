"""POST /wiki/rest/api/space/_private. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.space import Space
    from atlassian_clients.confluence_cloud_v1.models.space_create import SpaceCreate

_RESULTS: Final[dict[str, str]] = {
    "200": "Space",
}


def request(
    *,
    body: SpaceCreate | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/space/_private",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Space | None:
    return cast("Space | None", _read(response, _RESULTS, _models))
