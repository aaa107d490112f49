"""POST /rest/api/3/workflows/create. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_create_request import WorkflowCreateRequest
    from atlassian_clients.jira_cloud.models.workflow_create_response import WorkflowCreateResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowCreateResponse",
}


def request(
    *,
    body: WorkflowCreateRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflows/create",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowCreateResponse | None:
    return cast("WorkflowCreateResponse | None", _read(response, _RESULTS, _models))
