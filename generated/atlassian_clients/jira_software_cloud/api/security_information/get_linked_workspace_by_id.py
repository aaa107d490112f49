"""GET /rest/security/1.0/linkedWorkspaces/{workspaceId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_linked_workspace_by_id_result import (
        GetLinkedWorkspaceByIdResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "GetLinkedWorkspaceByIdResult",
}


def request(
    workspace_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/security/1.0/linkedWorkspaces/{_segment('workspaceId', workspace_id)}",
    )


def parse(response: Response) -> GetLinkedWorkspaceByIdResult | None:
    return cast("GetLinkedWorkspaceByIdResult | None", _read(response, _RESULTS, _models))
