"""PUT /space-roles/{id}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.update_space_role_body import UpdateSpaceRoleBody
    from atlassian_clients.confluence_cloud_v2.models.update_space_role_response import UpdateSpaceRoleResponse

_RESULTS: Final[dict[str, str]] = {
    "202": "UpdateSpaceRoleResponse",
}


def request(
    id: str,
    *,
    body: UpdateSpaceRoleBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/api/v2/space-roles/{_segment('id', id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> UpdateSpaceRoleResponse | None:
    return cast("UpdateSpaceRoleResponse | None", _read(response, _RESULTS, _models))
