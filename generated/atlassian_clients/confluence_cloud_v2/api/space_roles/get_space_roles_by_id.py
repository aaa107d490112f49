"""GET /space-roles/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.get_space_roles_by_id_result import GetSpaceRolesByIdResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetSpaceRolesByIdResult",
}


def request(
    id: int,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/space-roles/{_segment('id', id)}",
    )


def parse(response: Response) -> GetSpaceRolesByIdResult | None:
    return cast("GetSpaceRolesByIdResult | None", _read(response, _RESULTS, _models))
