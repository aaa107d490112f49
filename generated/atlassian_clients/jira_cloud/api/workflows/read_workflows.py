"""POST /rest/api/3/workflows. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_read_request import WorkflowReadRequest
    from atlassian_clients.jira_cloud.models.workflow_read_response import WorkflowReadResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowReadResponse",
}


def request(
    *,
    body: WorkflowReadRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflows",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowReadResponse | None:
    return cast("WorkflowReadResponse | None", _read(response, _RESULTS, _models))
