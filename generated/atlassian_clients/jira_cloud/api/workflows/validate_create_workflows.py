"""POST /rest/api/3/workflows/create/validation. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.workflow_create_validate_request import WorkflowCreateValidateRequest
    from atlassian_clients.jira_cloud.models.workflow_validation_error_list import WorkflowValidationErrorList

_RESULTS: Final[dict[str, str]] = {
    "200": "WorkflowValidationErrorList",
}


def request(
    *,
    body: WorkflowCreateValidateRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/workflows/create/validation",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> WorkflowValidationErrorList | None:
    return cast("WorkflowValidationErrorList | None", _read(response, _RESULTS, _models))
