"""POST /spaces/{id}/role-assignments. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v2.models.get_space_role_assignments_result import (
        GetSpaceRoleAssignmentsResult,
    )
    from atlassian_clients.confluence_cloud_v2.models.set_space_role_assignments_body_item import (
        SetSpaceRoleAssignmentsBodyItem,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetSpaceRoleAssignmentsResult",
}


def request(
    id: int,
    *,
    body: list[SetSpaceRoleAssignmentsBodyItem] | Json,
) -> Request:
    return Request(
        "POST",
        f"/wiki/api/v2/spaces/{_segment('id', id)}/role-assignments",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> GetSpaceRoleAssignmentsResult | None:
    return cast("GetSpaceRoleAssignmentsResult | None", _read(response, _RESULTS, _models))
