"""POST /rest/api/3/workflowscheme/update/mappings. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_scheme_update_required_mappings_request import (
        WorkflowSchemeUpdateRequiredMappingsRequest,
    )
    from atlassian_clients.jira_cloud.models.workflow_scheme_update_required_mappings_response import (
        WorkflowSchemeUpdateRequiredMappingsResponse,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowSchemeUpdateRequiredMappingsResponse",
}


def request(
    *,
    body: WorkflowSchemeUpdateRequiredMappingsRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflowscheme/update/mappings",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowSchemeUpdateRequiredMappingsResponse | None:
    return cast("WorkflowSchemeUpdateRequiredMappingsResponse | None", _read(response, _RESULTS, _models))
