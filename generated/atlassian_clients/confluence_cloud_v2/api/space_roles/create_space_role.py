"""POST /space-roles. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.create_space_role_body import CreateSpaceRoleBody
    from atlassian_clients.confluence_cloud_v2.models.space_role import SpaceRole

_RESULTS: Final[dict[str, str]] = {
    "201": "SpaceRole",
}


def request(
    *,
    body: CreateSpaceRoleBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/space-roles",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SpaceRole | None:
    return cast("SpaceRole | None", _read(response, _RESULTS, _models))
