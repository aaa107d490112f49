"""GET /rest/security/1.0/linkedWorkspaces. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_workspaces_result import GetWorkspacesResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetWorkspacesResult",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/security/1.0/linkedWorkspaces",
    )


def parse(response: Response) -> GetWorkspacesResult | None:
    return cast("GetWorkspacesResult | None", _read(response, _RESULTS, _models))
