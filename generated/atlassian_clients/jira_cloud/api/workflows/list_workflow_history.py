"""POST /rest/api/3/workflow/history/list. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_history_list_request import WorkflowHistoryListRequest
    from atlassian_clients.jira_cloud.models.workflow_history_list_response_dto import WorkflowHistoryListResponseDto

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowHistoryListResponseDto",
}


def request(
    *,
    body: WorkflowHistoryListRequest | Json,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflow/history/list",
        query=_query(
            ("expand", expand, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowHistoryListResponseDto | None:
    return cast("WorkflowHistoryListResponseDto | None", _read(response, _RESULTS, _models))
