"""PUT /api/2/workflowscheme/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.workflow_scheme_bean import WorkflowSchemeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowSchemeBean",
}


def request(
    id: int,
    *,
    body: WorkflowSchemeBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/workflowscheme/{_segment('id', id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowSchemeBean | None:
    return cast("WorkflowSchemeBean | None", _read(response, _RESULTS, _models))
