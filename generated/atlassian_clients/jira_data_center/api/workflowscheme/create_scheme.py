"""POST /api/2/workflowscheme. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.workflow_scheme_bean import WorkflowSchemeBean

_RESULTS: Final[dict[str, str]] = {
    "201": "Any",
}


def request(
    *,
    body: WorkflowSchemeBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/workflowscheme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
