"""POST /space-permissions/transition/role-assignments. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.bulk_assign_roles_request import BulkAssignRolesRequest
    from atlassian_clients.confluence_cloud_v2.models.bulk_transition_task_response import BulkTransitionTaskResponse

_RESULTS: Final[dict[str, str]] = {
    "202": "BulkTransitionTaskResponse",
}


def request(
    *,
    body: BulkAssignRolesRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/space-permissions/transition/role-assignments",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> BulkTransitionTaskResponse | None:
    return cast("BulkTransitionTaskResponse | None", _read(response, _RESULTS, _models))
