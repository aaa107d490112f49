"""GET /rest/api/3/workflow/{workflowId}/workflowSchemes. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.workflow_scheme_usage_dto import WorkflowSchemeUsageDto

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowSchemeUsageDto",
}


def request(
    workflow_id: str,
    *,
    next_page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflow/{_segment('workflowId', workflow_id)}/workflowSchemes",
        query=_query(
            ("nextPageToken", next_page_token, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> WorkflowSchemeUsageDto | None:
    return cast("WorkflowSchemeUsageDto | None", _read(response, _RESULTS, _models))
