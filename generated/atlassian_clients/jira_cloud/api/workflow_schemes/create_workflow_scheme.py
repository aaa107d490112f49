"""POST /rest/api/3/workflowscheme. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_scheme import WorkflowScheme

_RESULTS: Final[dict[str, str]] = {
    "201": "WorkflowScheme",
}


def request(
    *,
    body: WorkflowScheme | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflowscheme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowScheme | None:
    return cast("WorkflowScheme | None", _read(response, _RESULTS, _models))
