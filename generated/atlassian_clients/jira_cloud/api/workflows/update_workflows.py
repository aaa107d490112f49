"""POST /rest/api/3/workflows/update. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_update_request import WorkflowUpdateRequest
    from atlassian_clients.jira_cloud.models.workflow_update_response import WorkflowUpdateResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowUpdateResponse",
}


def request(
    *,
    body: WorkflowUpdateRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflows/update",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowUpdateResponse | None:
    return cast("WorkflowUpdateResponse | None", _read(response, _RESULTS, _models))
