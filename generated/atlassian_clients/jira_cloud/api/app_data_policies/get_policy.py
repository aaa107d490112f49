"""GET /rest/api/3/data-policy. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workspace_data_policy import WorkspaceDataPolicy

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkspaceDataPolicy",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/data-policy",
    )


def parse(response: Response) -> WorkspaceDataPolicy | None:
    return cast("WorkspaceDataPolicy | None", _read(response, _RESULTS, _models))
