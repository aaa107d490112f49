"""POST /rest/api/3/workflowscheme/read. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_scheme_read_request import WorkflowSchemeReadRequest
    from atlassian_clients.jira_cloud.models.workflow_scheme_read_response import WorkflowSchemeReadResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "list[WorkflowSchemeReadResponse]",
}


def request(
    *,
    body: WorkflowSchemeReadRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflowscheme/read",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> list[WorkflowSchemeReadResponse] | None:
    return cast("list[WorkflowSchemeReadResponse] | None", _read(response, _RESULTS, _models))
