"""POST /rest/operations/1.0/linkedWorkspaces/bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.submit_operations_workspaces_body import (
        SubmitOperationsWorkspacesBody,
    )
    from atlassian_clients.jira_software_cloud.models.submit_operations_workspaces_result import (
        SubmitOperationsWorkspacesResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "202": "SubmitOperationsWorkspacesResult",
}


def request(
    *,
    body: SubmitOperationsWorkspacesBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/operations/1.0/linkedWorkspaces/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SubmitOperationsWorkspacesResult | None:
    return cast("SubmitOperationsWorkspacesResult | None", _read(response, _RESULTS, _models))
