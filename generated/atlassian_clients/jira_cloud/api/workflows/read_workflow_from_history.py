"""POST /rest/api/3/workflow/history. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_history_read_request import WorkflowHistoryReadRequest
    from atlassian_clients.jira_cloud.models.workflow_history_read_response_dto import WorkflowHistoryReadResponseDto

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowHistoryReadResponseDto",
}


def request(
    *,
    body: WorkflowHistoryReadRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflow/history",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowHistoryReadResponseDto | None:
    return cast("WorkflowHistoryReadResponseDto | None", _read(response, _RESULTS, _models))
