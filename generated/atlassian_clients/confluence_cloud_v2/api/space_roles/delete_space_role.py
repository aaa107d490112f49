"""DELETE /space-roles/{id}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.delete_space_role_response import DeleteSpaceRoleResponse

_RESULTS: Final[dict[str, str]] = {
    "202": "DeleteSpaceRoleResponse",
}


def request(
    id: str,
) -> Request:
    return Request(
        "DELETE",
        f"/wiki/api/v2/space-roles/{_segment('id', id)}",
    )


def parse(response: Response) -> DeleteSpaceRoleResponse | None:
    return cast("DeleteSpaceRoleResponse | None", _read(response, _RESULTS, _models))
