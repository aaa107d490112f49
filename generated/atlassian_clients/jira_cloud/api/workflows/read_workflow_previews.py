"""POST /rest/api/3/workflows/preview. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_preview_request import WorkflowPreviewRequest
    from atlassian_clients.jira_cloud.models.workflow_preview_response import WorkflowPreviewResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowPreviewResponse",
}


def request(
    *,
    body: WorkflowPreviewRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflows/preview",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowPreviewResponse | None:
    return cast("WorkflowPreviewResponse | None", _read(response, _RESULTS, _models))
